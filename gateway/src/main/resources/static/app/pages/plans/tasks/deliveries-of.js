/** Deliveries as people speak of them: by task and day. */

/** Of several deliveries of a task on one day one stands for all, an open one first. */
export function distinct(rows) {
  const kept = new Map();
  rows.forEach((row) => {
    const key = `${row.plan} ${row.task} ${row.due}`;
    if (!kept.has(key) || kept.get(key).state === 'DONE') {
      kept.set(key, row);
    }
  });
  return [...kept.values()];
}
