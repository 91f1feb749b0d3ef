package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.PersonFinder.Named;
import cn.lianhu.network.Place;
import cn.lianhu.reading.Reading;
import cn.lianhu.sight.Masked;
import cn.lianhu.ticket.Report;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.List;
import java.util.Optional;

/** What must not be known of a report, and by whom, whichever way it came. */
final class KeepingBack {

    private final Categories categories;

    private final Accusations accusations;

    KeepingBack(Categories categories, Accusations accusations) {
        this.categories = categories;
        this.accusations = accusations;
    }

    /** An accusation decides before anything else. */
    Category category(Category sorted, Reading said) {
        Optional<Category> complaint = said.accuses() ? categories.with(Trait.CONDUCT) : Optional.empty();
        return complaint.orElse(sorted);
    }

    /**
     * The report as those may know it whom it concerns. In danger the phone stays, for
     * those who are sent.
     * @param place where the matter is, or whoever reports belongs
     * @param wished whether who reports wants to stay unknown, whatever the words say
     * @param silent whether nothing may arrive at his phone by itself, whatever they say
     */
    Report of(Work work, Report report, Place place, Category category, Reading said, boolean wished, boolean silent) {
        boolean conduct = said.accuses() || category.has(Trait.CONDUCT);
        boolean secret = report.confidential() || conduct || said.secret() || wished || silent;
        Report about = conduct ? accusations.against(work, report, place, said.blame())
                : accusations.sparing(report, place, sides(category, said));
        if (!secret) {
            return about;
        }
        Report kept = Masked.secret(about);
        return silent || HomeViolence.in(said.words(), report.urgent()) ? kept.with(kept.discretion().silently())
                : kept;
    }

    /** Whom it is about, once it is known where. */
    Report withSubjects(Work work, Report report, Place place, Reading said) {
        return report.conduct() && report.subjects().isEmpty() ? accusations.against(work, report, place, said.blame())
                : report;
    }

    /**
     * Who is on the other side: whoever is named where neighbours are at odds, else whose
     * dog or noise it is.
     */
    private static List<Named> sides(Category category, Reading said) {
        return category.hide() ? said.blame().people().stream().filter(n -> !n.titled()).toList()
                : said.blame().neighbours();
    }

}
