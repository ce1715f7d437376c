// Loaded before a program (node --require): records on standard error where it would connect to, and lets nothing but
// this machine be reached.
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

const HERE = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host =
    typeof options === 'object'
      ? (options.path ?? options.host ?? 'localhost')
      : String(args[1] ?? 'localhost');
  process.stderr.write(`CONNECT ${host}\n`);
  if (!HERE.test(host)) throw new Error(`blocked: ${host}`);
  return connect.apply(this, args);
};
for (const module of [dns, dns.promises])
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt']) {
    const original = module[name];
    module[name] = function (host, ...args) {
      process.stderr.write(`LOOKUP ${host}\n`);
      if (!HERE.test(host)) throw new Error(`blocked: ${host}`);
      return original.call(this, host, ...args);
    };
  }
dgram.createSocket = () => {
  process.stderr.write('DATAGRAM\n');
  throw new Error('blocked: datagrams');
};
process.on('exit', () => {
  const modules = process.moduleLoadList
    .map((entry) => /^NativeModule (https?2?|tls|internal\/deps\/undici\/undici)$/.exec(entry)?.[1])
    .filter(Boolean);
  process.stderr.write(`MODULES ${modules.join(' ')}\n`);
});
