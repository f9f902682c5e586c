// Asks one question in a process of its own, so that no question meets the heap or the compiled code of another.
//
// Started by run.mjs with the id and the mode; tells it in messages what is asked, and then the answer or what failed.

const [id, mode] = process.argv.slice(2);

try {
  const question = await import(`./questions/${id.toLowerCase()}.mjs`);
  process.send({ asks: question.asks });
  const log = (text) => console.error(`${id}: ${text}`);
  process.send(await question.run({ quick: mode === "quick", log }));
} catch (error) {
  console.error(error);
  process.send({ error: String(error).split("\n")[0] });
}
process.disconnect();
