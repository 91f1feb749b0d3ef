package cn.lianhu.conversation;

import cn.lianhu.growing.Project;
import cn.lianhu.growing.Projects;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.texts.Say;
import java.util.List;
import java.util.stream.Collectors;

/** What people read of the scheme in answers that were there before it. */
record SchemeShown(ShownPromises promises, SchemeConsent consent, VisitWishes visits, ShownPoints points,
        Projects projects) {

    /** What his household is in, for 我的信息; empty where that is nothing. */
    String grown(Work work, Person person) {
        List<Project> all = person.household() == null || !consent.scheme().has(Part.GROWING) ? List.of()
                : projects.of(work, person.household());
        return all.isEmpty() ? "" : consent.texts()
            .say(Say.GROWING_KEPT, "names", all.stream().map(Project::name).collect(Collectors.joining("、")));
    }

    /** Whether regular visits are welcome, to tap; empty where there are none. */
    String visitsOffered(Work work, Person person) {
        return consent.scheme().has(Part.VISITS) ? visits.offer(work, person) : "";
    }

}
