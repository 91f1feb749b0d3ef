package cn.lianhu.visits;

import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Trait;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which tickets ask that their reporter's household is visited (三必访). */
final class Need {

    private static final Pattern HURT = Pattern.compile("伤(?!害|心)|流血|昏|晕|触电|骨折|烧到|烫|摔|咬了|不省人事");

    private final Network network;

    private final Categories categories;

    private final Texts texts;

    private final Naming naming;

    Need(Network network, Categories categories, Texts texts, Naming naming) {
        this.network = network;
        this.categories = categories;
        this.texts = texts;
        this.naming = naming;
    }

    /**
     * The household that a ticket asks to visit; never of what is told in confidence, nor
     * to a hotline, as nobody can be asked whether it wants that.
     */
    Optional<Household> of(Ticket ticket) {
        Report report = ticket.report();
        boolean kept = ticket.ofHotline() || report.confidential() || report.conduct() || report.discretion().silent();
        boolean needs = !kept && (hurt(report) || categories.has(report.category(), Trait.VISIT));
        return Optional.ofNullable(needs ? report.household() : null).flatMap(network::household);
    }

    /** Whether there may be one that it asked for once: most tickets never do. */
    boolean possible(Ticket ticket) {
        return ticket.report().urgent() || categories.has(ticket.report().category(), Trait.VISIT);
    }

    /**
     * Whether its people are asked first: it is asked of them, or who visited them would
     * know by it who reported.
     */
    boolean asksFirst(Ticket ticket) {
        Report report = ticket.report();
        return !hurt(report)
                && (categories.has(report.category(), Trait.ASKED) || categories.of(report.category()).hide());
    }

    private static boolean hurt(Report report) {
        if (!report.urgent()) {
            return false;
        }
        boolean kind = report.danger() != null && DangerKind.of(report.danger()).filter(DangerKind::hurts).isPresent();
        return kind || HURT.matcher(report.words()).find();
    }

    /** Why, as whoever goes reads it; nothing of what is hidden. */
    String reason(Ticket ticket) {
        if (hurt(ticket.report())) {
            return texts.say(Say.ERRAND_HURT);
        }
        return categories.of(ticket.report().category()).hide() ? "" : naming.category(ticket.report().category());
    }

    /** Whether two sides are at odds. */
    boolean quarrel(Ticket ticket) {
        return categories.has(ticket.report().category(), Trait.SETTLE);
    }

}
