// A draft is written, criticised by three critics at once, and revised until they are content;
// then a person has two days to approve it.
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";

interface Env {
  AI: Ai;
  DRAFTS: R2Bucket;
  MAIL: SendEmail;
}

interface Brief {
  topic: string;
  author: string;
}

interface Verdict {
  score: number;
  remarks: string[];
}

const CRITICS = ["facts", "style", "law"];
const ROUNDS = 3;
const MODEL = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
const PATIENT = { retries: { limit: 4, delay: "10 seconds", backoff: "exponential" } } as const;

export class ReviewWorkflow extends WorkflowEntrypoint<Env, Brief> {
  async run(event: WorkflowEvent<Brief>, step: WorkflowStep) {
    const { topic } = event.payload;
    let draft = await step.do("write draft", PATIENT, () => this.ask(`Write about ${topic}.`));

    for (let round = 0; round < ROUNDS; round++) {
      const verdicts = await Promise.all(
        CRITICS.map((critic) => step.do(`ask ${critic} critic`, () => this.judge(critic, draft))),
      );
      if (verdicts.every((verdict) => verdict.score > 8)) break;
      const remarks = verdicts.flatMap((verdict) => verdict.remarks).join(" ");
      draft = await step.do("revise draft", () => this.ask(`Heed this: ${remarks} In: ${draft}`));
    }

    await this.decide(step, event.payload, draft);
  }

  /** Waits for a person's word. Nobody answering in time is a no. */
  async decide(step: WorkflowStep, { topic, author }: Brief, draft: string): Promise<void> {
    let approved = false;
    try {
      const answer = await step.waitForEvent<{ ok: boolean }>("wait for approval", {
        type: "approval",
        timeout: "2 days",
      });
      approved = answer.payload.ok;
    } catch {
      await step.do("note silence", async () => console.log("no answer"));
    }
    if (approved) {
      await step.do("publish", async () => {
        await this.env.DRAFTS.put(`${topic}.md`, draft);
      });
    } else {
      await step.do("tell author", () => this.tell(author, "Your draft was not approved."));
    }
  }

  async ask(prompt: string): Promise<string> {
    const { response } = (await this.env.AI.run(MODEL, { prompt })) as { response: string };
    return response;
  }

  async judge(critic: string, draft: string): Promise<Verdict> {
    return JSON.parse(await this.ask(`Judge the ${critic} of this text, as JSON: ${draft}`));
  }

  async tell(author: string, text: string): Promise<void> {
    await this.env.MAIL.send({ from: "desk@example.com", to: author, subject: "Review", text });
  }
}

export default {
  async fetch(request: Request, env: { REVIEW: Workflow<Brief> }): Promise<Response> {
    const instance = await env.REVIEW.create({ params: await request.json<Brief>() });
    return Response.json({ id: instance.id });
  },
};
