package cn.lianhu.triage;

import java.util.Optional;

/**
 * What learning makes of one text.
 *
 * @param talk whether it is talk, and of which kind
 * @param answer what it is if somebody from staff answers a task with it
 * @param anew how much more speaks for something new than for any answer to a task
 * @param accuses how much more speaks for a complaint about an official than against; see
 * {@link Accusing}
 * @param secret how much more speaks for a wish to stay unknown than against; see
 * {@link Confidentiality}
 */
public record Heard(Verdict category, Optional<DangerKind> danger, Talk talk, Guess answer, double anew, double accuses,
        double secret) {
}
