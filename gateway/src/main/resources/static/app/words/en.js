/** English texts; what is missing is shown in Vietnamese. */
import common from './en/common.js';
import indicators from './en/indicators.js';
import province from './en/province.js';
import unit from './en/unit.js';
import plans from './en/plans.js';
import planText from './en/plan-text.js';
import planTasks from './en/plan-tasks.js';
import reports from './en/reports.js';
import reconciliation from './en/reconciliation.js';
import entry from './en/entry.js';
import declared from './en/declared.js';
import system from './en/system.js';
import open from './en/public.js';
import dossiers from './en/dossiers.js';

export default { ...common, ...indicators, ...province, ...unit, ...dossiers, ...plans, ...planText, ...planTasks, ...reports, ...reconciliation, ...entry, ...declared, ...system, ...open };
