package cn.lianhu.bot.planted;

import cn.lianhu.sandbox.clock.SandboxClock;

/** What must not be: a class of the program for production that knows the sandbox. */
public record KnowsTheSandbox(SandboxClock clock) {
}
