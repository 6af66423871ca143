/** Vietnamese texts, the first language of the page. {0}, {1} … are filled in. */
import common from './vi/common.js';
import indicators from './vi/indicators.js';
import province from './vi/province.js';
import unit from './vi/unit.js';
import plans from './vi/plans.js';
import planText from './vi/plan-text.js';
import planTasks from './vi/plan-tasks.js';
import reports from './vi/reports.js';
import reconciliation from './vi/reconciliation.js';
import entry from './vi/entry.js';
import declared from './vi/declared.js';
import system from './vi/system.js';
import open from './vi/public.js';
import dossiers from './vi/dossiers.js';

export default { ...common, ...indicators, ...province, ...unit, ...dossiers, ...plans, ...planText, ...planTasks, ...reports, ...reconciliation, ...entry, ...declared, ...system, ...open };
