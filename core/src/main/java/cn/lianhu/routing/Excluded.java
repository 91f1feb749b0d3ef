package cn.lianhu.routing;

import cn.lianhu.texts.Say;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who must not get a ticket, whatever his post.
 *
 * @param reporter id of the reporting member; null when none
 * @param subjects ids of those it is about
 * @param before who has it now, one level below
 */
record Excluded(String reporter, Set<String> subjects, List<String> before) {

    Optional<Say> why(String member) {
        if (member.equals(reporter)) {
            return Optional.of(Say.SKIPPED_REPORTER);
        }
        if (subjects.contains(member)) {
            return Optional.of(Say.SKIPPED_SUBJECT);
        }
        return before.contains(member) ? Optional.of(Say.SKIPPED_HAD_IT) : Optional.empty();
    }
}
