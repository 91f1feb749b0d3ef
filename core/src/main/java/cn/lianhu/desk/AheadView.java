package cn.lianhu.desk;

import cn.lianhu.desk.Ahead.Line;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Query.Reported;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Wording;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 先办: the same everybody's trouble three times in a group. In the order of the network
 * and of the categories, never of how often.
 */
public final class AheadView {

    public static final Duration WITHIN = Duration.ofDays(90);

    public static final int TIMES = 3;

    private static final int SHOWN = 5;

    private final Network network;

    private final Categories categories;

    private final DeskRights rights;

    private final Naming naming;

    public AheadView(Network network, Categories categories, DeskRights rights, Wording wording) {
        this.network = network;
        this.categories = categories;
        this.rights = rights;
        this.naming = wording.naming();
    }

    public Ahead ahead(Work work, Person person) {
        Instant since = work.now().minus(WITHIN);
        Set<String> grids = grids(work, person);
        List<Branch> branches = network.branches()
            .stream()
            .filter(branch -> network.gridsOf(branch.code()).stream().anyMatch(grid -> grids.contains(grid.code())))
            .toList();
        work.expect(branches.stream().map(branch -> new Query.ReportedIn(branch.code(), since)).toList());
        List<Line> lines = new ArrayList<>();
        for (Branch branch : branches) {
            Map<String, List<Reported>> byGrid = work.reported(new Query.ReportedIn(branch.code(), since))
                .stream()
                .collect(Collectors.groupingBy(Reported::grid));
            network.gridsOf(branch.code())
                .stream()
                .filter(grid -> grids.contains(grid.code()))
                .forEach(grid -> lines.addAll(lines(new Place(grid.code(), branch.code(), branch.township(), null),
                        byGrid.getOrDefault(grid.code(), List.of()))));
        }
        return new Ahead(lines);
    }

    /** Codes of the groups in his areas. */
    private Set<String> grids(Work work, Person person) {
        return rights.areas(work, person)
            .stream()
            .flatMap(posting -> FigureArea.of(network, posting).flatMap(area -> grids(area, posting)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> grids(FigureArea area, Posting posting) {
        return switch (area.kind()) {
            case GRID -> Stream.of(area.code());
            case BRANCH -> FigureArea.near(posting) ? Stream.empty()
                    : network.gridsOf(area.code()).stream().map(grid -> grid.code());
            case TOWNSHIP, COUNTY -> Stream.empty();
        };
    }

    private List<Line> lines(Place place, List<Reported> reported) {
        Map<String, List<Long>> byCategory = reported.stream()
            .collect(Collectors.groupingBy(Reported::category,
                    Collectors.mapping(Reported::number, Collectors.toList())));
        return categories.all()
            .stream()
            .filter(Category::common)
            .filter(category -> byCategory.getOrDefault(category.code(), List.of()).size() >= TIMES)
            .map(category -> line(place, category, byCategory.getOrDefault(category.code(), List.of())))
            .toList();
    }

    private Line line(Place place, Category category, List<Long> tickets) {
        return new Line(naming.area(place), category.name(), tickets.size(), tickets.stream().limit(SHOWN).toList());
    }

}
