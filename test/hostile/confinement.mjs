// Preloaded into the generator: no name is looked up, no socket opened. Whoever tries ends the process.
// At its end the process says what time it took of the processor.
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";

function refuse(what) {
  return () => {
    process.stderr.write(`network: ${what}\n`);
    process.exit(99);
  };
}

net.Socket.prototype.connect = refuse("connect");
globalThis.fetch = refuse("fetch");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) {
  dns[name] = refuse(name);
  dns.promises[name] = refuse(name);
}
for (const module of [http, https]) {
  module.request = refuse("request");
  module.get = refuse("get");
}

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`cpu: ${(user + system) / 1e6}\n`);
});
