package cn.lianhu.points;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Network;
import cn.lianhu.points.PublicSheet.GoodLine;
import cn.lianhu.points.PublicSheet.RuleLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 积分公示: what a branch gave and sold in a month, without any household. */
public final class Sheet {

    private final Network network;

    private final Catalogue catalogue;

    private final Shop shop;

    Sheet(Network network, Catalogue catalogue, Shop shop) {
        this.network = network;
        this.catalogue = catalogue;
        this.shop = shop;
    }

    public PublicSheet of(Work work, String branch, YearMonth month) {
        List<Good> goods = goods(work, branch);
        work.expect(
                catalogue.rules().stream().map(r -> new Query.SumOf(Sums.givenBy(branch, month, r.code()))).toList());
        work.expect(goods.stream().map(g -> new Query.SumOf(Sums.sold(branch, month, g.code()))).toList());
        List<Long> stock = shop.stock(work, branch, goods);
        List<RuleLine> rules = catalogue.rules()
            .stream()
            .map(rule -> new RuleLine(rule, work.sum(Sums.givenBy(branch, month, rule.code()))))
            .toList();
        List<GoodLine> lines = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            Good good = goods.get(i);
            lines.add(new GoodLine(good, work.sum(Sums.sold(branch, month, good.code())), stock.get(i)));
        }
        long given = work.sum(Sums.given(branch, month));
        SheetCheck kept = check(work, branch, month);
        boolean same = kept.given() == given && kept.sold() == lines.stream().mapToLong(GoodLine::sold).sum()
                && kept.lines().equals(written(rules, lines));
        SheetCheck check = same ? kept : SheetCheck.KIND.none().apply(kept.id());
        return new PublicSheet(network.branch(branch).map(Branch::name).orElse(branch), month, given, rules, lines,
                check.by(), check.at());
    }

    /** All that was given and sold, so that another split is another sheet. */
    private static String written(List<RuleLine> rules, List<GoodLine> goods) {
        return Stream
            .concat(rules.stream().filter(r -> r.points() != 0).map(r -> r.rule().code() + "=" + r.points()),
                    goods.stream().filter(g -> g.sold() != 0).map(g -> g.good().code() + "=" + g.sold()))
            .collect(Collectors.joining(";"));
    }

    /** Those that are sold, and those that were. */
    private List<Good> goods(Work work, String branch) {
        Map<String, Good> all = new LinkedHashMap<>();
        catalogue.goods(branch).forEach(good -> all.put(good.code(), good));
        List<String> begun = work.listed(Shelf.in(branch));
        work.expect(begun.stream().map(id -> new Query.DocumentOf<>(Shelf.KIND, id)).toList());
        begun.stream()
            .map(id -> work.document(Shelf.KIND, id))
            .forEach(shelf -> all.putIfAbsent(shelf.good(), new Good(shelf.good(), shelf.name(), 0, branch, 0)));
        return List.copyOf(all.values());
    }

    private static SheetCheck check(Work work, String branch, YearMonth month) {
        return work.document(SheetCheck.KIND, SheetCheck.id(branch, month));
    }

    /**
     * Somebody of the supervision has looked at a month that is over.
     * @return who had before; null where nobody had
     */
    public @Nullable String checked(Work work, String branch, YearMonth month, String member) {
        PublicSheet sheet = of(work, branch, month);
        if (sheet.checked() == null) {
            work.save(SheetCheck.KIND, check(work, branch, month).by(member, work.now(), sheet.given(),
                    sheet.goods().stream().mapToLong(GoodLine::sold).sum(), written(sheet.rules(), sheet.goods())));
        }
        return sheet.checked();
    }

}
