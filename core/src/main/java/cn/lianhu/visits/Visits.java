package cn.lianhu.visits;

import cn.lianhu.ledger.WhenDue;
import cn.lianhu.network.Network;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.BesideTask;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.triage.Categories;
import java.util.List;

/** All that has to do with visits, built once. */
public record Visits(Callers callers, VisitRecord record, Errands errands, Wishes wishes, Seeking seeking,
        VisitMornings mornings) {

    public static Visits of(Network network, Categories categories, Deadlines deadlines, Scheme scheme, Wording wording,
            Tell tell, SchemeNews news) {
        Callers callers = new Callers(network);
        VisitRecord record = new VisitRecord(scheme.visits());
        Need need = need(network, categories, wording);
        return new Visits(callers, record,
                new Errands(wording, network, deadlines.hours(), scheme, news, callers, need),
                new Wishes(wording.texts(), news, callers), new Seeking(wording, tell, network, callers),
                new VisitMornings(wording.texts(), network, deadlines.hours().calendar(), scheme, news, callers,
                        record));
    }

    /** What the task of a ticket says of a visit, too. */
    public static BesideTask beside(Network network, Categories categories, Deadlines deadlines, Scheme scheme,
            Wording wording) {
        return Errands.beside(wording.texts(), scheme, new Callers(network), need(network, categories, wording),
                deadlines.hours());
    }

    private static Need need(Network network, Categories categories, Wording wording) {
        Naming naming = wording.naming();
        return new Need(network, categories, wording.texts(), naming);
    }

    public List<WhenDue> whenDue() {
        return List.of(errands, seeking, mornings);
    }

}
