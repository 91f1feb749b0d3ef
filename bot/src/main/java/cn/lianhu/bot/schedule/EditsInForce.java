package cn.lianhu.bot.schedule;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.ledger.AfterCommit;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.network.EditedRow;
import cn.lianhu.world.CurrentDomain;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Puts the network's edited rows in force: decisions from then on know them. */
final class EditsInForce implements AfterCommit {

    private final CurrentNetwork current;

    private final CurrentDomain domain;

    EditsInForce(CurrentNetwork current, CurrentDomain domain) {
        this.current = current;
        this.domain = domain;
    }

    /**
     * Those of this copy, before whoever edited is answered. Edits that files end go with
     * the files before them, at once: else their rows would be for a while as they were
     * in neither.
     */
    @Override
    public Mono<Void> stored(Changes changes) {
        List<EditedRow> edited = changes.documents(NetworkKinds.ROW);
        return edited.isEmpty() || !changes.documents(NetworkKinds.FILES).isEmpty() ? Mono.empty()
                : Mono
                    .<Void>fromRunnable(
                            () -> put(edited.stream().map(row -> row.at(row.version() + 1, row.at())).toList()))
                    .subscribeOn(Schedulers.parallel());
    }

    void put(Collection<EditedRow> edits) {
        if (current.edit(edits)) {
            inForce();
        }
    }

    void inForce() {
        domain.change(world -> world.with(current.directory()));
    }

}
