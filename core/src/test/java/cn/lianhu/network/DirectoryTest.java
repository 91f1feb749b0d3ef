package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.EditedRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A directory changed row by row is the one that would be made of all rows anew. */
class DirectoryTest {

    private static final List<String> SAID = List.of("白莲村2组路灯不亮", "水南村福华花园2幢201漏水", "7组的灯不亮", "建设路3号门口", "新苑小区5幢",
            "翔安社区11幢", "9幢101", "桥头老屋");

    private static final List<String> ADDRESSES = List.of("水南村7组3号", "水南村新苑小区5幢101", "建设路9号", "白莲村2组8号", "翔安社区15幢101");

    private static final List<String> HEADS = List.of("谢秀英", "王二", "余金妹");

    private final List<Member> members = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
    void isWhatItWouldBeAnew(long seed) {
        Random random = new Random(seed);
        Directory changed = Directory.of(Counties.small());
        for (int i = 0; i < 40; i++) {
            changed = changed.with(edit(random, changed.network(), i));
        }
        Network n = changed.network();
        Network anew = new Network(n.townships(), n.branches(), n.grids(), n.members(), n.households(), n.postings());
        looksUpTheSame(n, anew);
        Directory fresh = Directory.of(anew);
        for (String said : SAID) {
            assertThat(changed.places().find(said, null)).as(said).isEqualTo(fresh.places().find(said, null));
            assertThat(changed.places().find(said, "SN-01")).as(said).isEqualTo(fresh.places().find(said, "SN-01"));
        }
        for (Member member : members) {
            String said = member.name() + "打人";
            assertThat(changed.persons().in(said)).isEqualTo(fresh.persons().in(said));
        }
    }

    private static void looksUpTheSame(Network changed, Network anew) {
        assertThat(NetworkChange.between(changed, anew).isEmpty()).isTrue();
        for (Grid grid : anew.grids()) {
            assertThat(changed.householdsOfGrid(grid.code()))
                .containsExactlyInAnyOrderElementsOf(anew.householdsOfGrid(grid.code()));
            assertThat(changed.membersOfGrid(grid.code()))
                .containsExactlyInAnyOrderElementsOf(anew.membersOfGrid(grid.code()));
            assertThat(changed.holders(Post.GRID_LEADER, grid.code()))
                .containsExactlyInAnyOrderElementsOf(anew.holders(Post.GRID_LEADER, grid.code()));
        }
        for (Member member : anew.members()) {
            assertThat(changed.householdsOf(member.id()))
                .containsExactlyInAnyOrderElementsOf(anew.householdsOf(member.id()));
            assertThat(changed.postsOf(member.id())).containsExactlyInAnyOrderElementsOf(anew.postsOf(member.id()));
        }
        HEADS.forEach(head -> assertThat(changed.householdsHeadedBy(head))
            .containsExactlyInAnyOrderElementsOf(anew.householdsHeadedBy(head)));
        anew.households()
            .stream()
            .filter(h -> h.bindCode() != null)
            .forEach(h -> assertThat(changed.householdWithCode(h.bindCode()))
                .isEqualTo(anew.householdWithCode(h.bindCode())));
    }

    private EditedRow edit(Random random, Network network, int step) {
        List<Household> households = List.copyOf(network.households());
        Household some = households.get(random.nextInt(households.size()));
        return switch (random.nextInt(8)) {
            case 0 -> EditedRow.of(new Household("C-" + step, one(random, HEADS), grid(random, network),
                    one(random, ADDRESSES), null, "CODE" + step));
            case 1 -> EditedRow.of(some.withAddress(one(random, ADDRESSES)));
            case 2 -> EditedRow.of(some.withHead(one(random, HEADS)));
            case 3 -> EditedRow.gone(Kind.HOUSEHOLD, some.id());
            case 4 -> EditedRow.of(member(random, network, step));
            case 5 -> members.isEmpty() ? EditedRow.of(some) : EditedRow.of(some.withMember(one(random, members).id()));
            case 6 -> members.isEmpty() ? EditedRow.of(some)
                    : EditedRow.of(new Posting(Post.GRID_LEADER, grid(random, network), one(random, members).id()));
            default -> network.postings().isEmpty() ? EditedRow.of(some)
                    : EditedRow.gone(Kind.POST, one(random, network.postings()).key());
        };
    }

    private Member member(Random random, Network network, int step) {
        Member member = new Member("C-M" + step, "陈" + (char) ('一' + step * 7), "SN", grid(random, network), Set.of(),
                null, "MEMBER" + step);
        members.add(member);
        return member;
    }

    private static String grid(Random random, Network network) {
        return one(random, List.copyOf(network.grids())).code();
    }

    private static <T> T one(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

}
