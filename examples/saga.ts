// An order as a saga: what was done is undone, in reverse order, if a later step fails for good.
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import { NonRetryableError } from "cloudflare:workflows";

interface Order {
  id: string;
  items: string[];
  total: number;
  shipping: "courier" | "post" | "pickup";
}

interface Env {
  SHOP: Fetcher;
}

export class OrderSaga extends WorkflowEntrypoint<Env, Order> {
  async run(event: WorkflowEvent<Order>, step: WorkflowStep) {
    const order = event.payload;
    if (order.items.length === 0) throw new NonRetryableError("nothing was ordered");

    const [stock, payment] = await Promise.all([
      step.do("reserve stock", async () => this.call("stock/reserve", order.items), {
        rollback: async ({ output }) => this.call("stock/release", output),
      }),
      step.do("charge card", { timeout: "1 minute" }, () => this.call("charge", order.total), {
        rollback: async ({ output }) => this.call("refund", output),
        rollbackConfig: { retries: { limit: 10, delay: "1 minute" } },
      }),
    ]);

    switch (order.shipping) {
      case "courier":
        await step.do("book courier", async () => this.call("courier", stock));
        break;
      case "post":
        await step.sleep("wait for the post van", "1 day");
        await step.do("hand to post", async () => this.call("post", stock));
        break;
    }

    try {
      await step.waitForEvent("wait for delivery", { type: "delivered", timeout: "14 days" });
    } catch {
      await step.do("open claim", async () => this.call("claims", order.id));
    }
    await step.do("close order", async () => this.call("close", { order: order.id, payment }));
  }

  async call(path: string, body: unknown): Promise<string> {
    const response = await this.env.SHOP.fetch(`https://shop.example/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  }
}
