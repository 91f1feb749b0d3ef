package cn.lianhu.choosing;

import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Links are rows of the network, as the record has it. */
public final class RecordLinks implements Links {

    private final Network network;

    public RecordLinks(Network network) {
        this.network = network;
    }

    @Override
    public void put(Work work, Map<String, String> links) {
        expect(work, links.keySet());
        links.forEach((id, member) -> household(work, id).ifPresent(household -> {
            long version = row(work, id).version();
            work.save(NetworkKinds.ROW,
                    EditedRow.of(household.withMember(member.isEmpty() ? null : member)).at(version, work.now()));
        }));
    }

    @Override
    public void expect(Work work, Collection<String> households) {
        work.expect(households.stream().map(id -> new Query.DocumentOf<>(NetworkKinds.ROW, rowId(id))).toList());
    }

    @Override
    public String linked(Work work, String household) {
        return household(work, household).map(Household::member).orElse("");
    }

    /** As it was edited last, which this copy may not know yet. */
    private Optional<Household> household(Work work, String id) {
        EditedRow row = row(work, id);
        return row.inForce() ? Optional.ofNullable(row.household()) : network.household(id);
    }

    private static EditedRow row(Work work, String household) {
        return work.document(NetworkKinds.ROW, rowId(household));
    }

    private static String rowId(String household) {
        return EditedRow.id(Kind.HOUSEHOLD, household);
    }

}
