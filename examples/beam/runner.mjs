// Which of Beam's runners a pipeline goes to.

// The modules of Beam load each other in a circle, which only comes right from its root.
import "apache-beam";
import { PortableRunner } from "apache-beam/runners/portable_runner/runner";
import { createRunner } from "apache-beam/runners/runner";

/**
 * Gives the runner of a name. With an endpoint it is the job server that listens there, whose kind Beam need not know;
 * without one Beam starts a service of its own, which it cannot for Spark.
 *
 * @param {{ runner: string, jobEndpoint?: string | undefined, [option: string]: unknown }} options As Beam names them.
 */
export function runnerOf({ runner, jobEndpoint, ...options }) {
  if (jobEndpoint !== undefined) return new PortableRunner({ jobEndpoint, ...options });
  if (runner === "spark")
    throw new Error("Spark needs --jobEndpoint: this SDK starts no job server for Spark.");
  return createRunner({ runner, ...options });
}
