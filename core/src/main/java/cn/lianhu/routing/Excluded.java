package cn.lianhu.routing;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.sight.Serving;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Report;
import java.util.List;
import java.util.Optional;

/**
 * Who must not get a ticket, whatever his post.
 *
 * @param before who has it now, one level below
 */
record Excluded(Network network, Work work, Report report, List<String> before) {

    Optional<Say> why(String member) {
        if (member.equals(report.member())) {
            return Optional.of(Say.SKIPPED_REPORTER);
        }
        if (Serving.shutOut(network, work, member, report)) {
            return Optional.of(Say.SKIPPED_SUBJECT);
        }
        return before.contains(member) ? Optional.of(Say.SKIPPED_HAD_IT) : Optional.empty();
    }
}
