// Run by mongosh --nodb at every start of docker-compose.yml. Initiates the replica set if that has not been done, and
// gives each service its user on its own database, with the password of now: changing one is changing .env and starting.
const hosts = process.env.MOTCUA_MONGO_HOSTS;
const members = hosts.split(',');
const password = encodeURIComponent(process.env.MONGO_INITDB_ROOT_PASSWORD);
const databases = {
  motcua_plan: process.env.MOTCUA_MONGO_PLAN_PASSWORD,
  motcua_indicator: process.env.MOTCUA_MONGO_INDICATOR_PASSWORD,
  motcua_report: process.env.MOTCUA_MONGO_REPORT_PASSWORD,
};

function admin(address, options) {
  const uri = `mongodb://root:${password}@${address}/admin?serverSelectionTimeoutMS=2000&${options}`;
  return new Mongo(uri).getDB('admin');
}

// A server that was just started takes some seconds, at the very first start some more.
function patiently(what, work) {
  for (let left = 60; ; left--) {
    try {
      return work();
    } catch (e) {
      if (left === 0) {
        throw e;
      }
      if (left % 10 === 0) {
        print(`waiting for ${what}: ${e.message}`);
      }
      sleep(1000);
    }
  }
}

patiently(`the members ${hosts}`, () =>
  members.forEach((host) => new Mongo(`mongodb://${host}/?directConnection=true&serverSelectionTimeoutMS=2000`)
    .getDB('admin').runCommand({ ping: 1 })));

patiently('the replica set', () => {
  const first = admin(members[0], 'directConnection=true');
  try {
    first.adminCommand({ replSetGetStatus: 1 });
  } catch (e) {
    if (e.codeName !== 'NotYetInitialized') {
      throw e;
    }
    first.adminCommand({
      replSetInitiate: { _id: 'rs0', members: members.map((host, _id) => ({ _id, host })) },
    });
    print(`replica set rs0 initiated: ${hosts}`);
  }
});

patiently('the users', () => {
  const set = admin(hosts, 'replicaSet=rs0');
  for (const [name, pwd] of Object.entries(databases)) {
    const database = set.getSiblingDB(name);
    const user = { pwd, roles: [{ role: 'readWrite', db: name }] };
    if (database.getUser(name) === null) {
      database.createUser({ user: name, ...user });
    } else {
      database.updateUser(name, user);
    }
  }
  print('users are as they should be');
});
