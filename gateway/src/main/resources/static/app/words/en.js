/** English texts; what is missing is shown in Vietnamese. */
import common from './en/common.js';
import indicators from './en/indicators.js';
import province from './en/province.js';
import unit from './en/unit.js';
import reports from './en/reports.js';
import reconciliation from './en/reconciliation.js';
import open from './en/public.js';
import dossiers from './en/dossiers.js';

export default { ...common, ...indicators, ...province, ...unit, ...dossiers, ...reports, ...reconciliation, ...open };
