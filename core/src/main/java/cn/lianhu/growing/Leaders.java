package cn.lianhu.growing;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import java.util.List;
import java.util.Optional;

/** Who takes a household along in what it grows. */
public record Leaders(Scheme scheme) {

    /** Who leads what it joined last; empty for none. */
    public Optional<String> of(Work work, String household) {
        if (!scheme.has(Part.GROWING)) {
            return Optional.empty();
        }
        List<String> codes = work.listed(Project.of(household));
        work.expect(codes.stream().limit(1).map(code -> new Query.DocumentOf<>(Project.KIND, code)).toList());
        return codes.stream().limit(1).map(code -> work.document(Project.KIND, code).leader()).findFirst();
    }

}
