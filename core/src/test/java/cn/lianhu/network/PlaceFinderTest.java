package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Finding.Ambiguous;
import cn.lianhu.network.Finding.At;
import cn.lianhu.network.Finding.None;
import cn.lianhu.network.Finding.UnknownPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {

    private final PlaceFinder finder = new PlaceFinder(Counties.small());

    @ParameterizedTest
    @CsvSource({ "水南村5组路灯不亮, SN-05, 水南村5组", "水南村五组路灯不亮, SN-05, 水南村五组", "水南村第五组路灯不亮, SN-05, 水南村第五组",
            "水南村 ５ 组路灯不亮, SN-05, 水南村 ５ 组", "水南村5村民小组停水, SN-05, 水南村5村民小组", "水南村5队停水, SN-05, 水南村5队",
            "我是水南镇水南村5组的, SN-05, 水南村5组", "翔安社区9幢楼道灯坏了, XA-09, 翔安社区9幢楼道", "翔安社区9栋, XA-09, 翔安社区9栋",
            "翔安社区９号楼漏水, XA-09, 翔安社区９号楼", "翔安社区9#楼漏水, XA-09, 翔安社区9#楼", "翔安社区十二幢201漏水, XA-12, 翔安社区十二幢201",
            "翔安社区12-201漏水, XA-12, 翔安社区12-201", "翔安居委会12幢, XA-12, 翔安居委会12幢", "水南村3组路口, SN-03, 水南村3组路口",
            "水南村第3网格, SN-03, 水南村第3网格", "水南村三网格, SN-03, 水南村三网格", "翔安9幢没水, XA-09, 翔安9幢", "解放3组没水, JF-03, 解放3组",
            "建设路3号门前积水, JF-01, 建设路3号", "建设路积水, JF-01, 建设路", "福华花园1幢停电, SN-01, 福华花园1幢", "福华花园3单元停电, SN-02, 福华花园3单元",
            "桥头老屋漏雨, JF-01, 桥头老屋", "龟山小区9幢201, GS-02, 龟山小区9幢201" })
    void findsTheGrid(String text, String grid, String words) {
        assertThat(finder.find(text, null)).isInstanceOfSatisfying(At.class, at -> {
            assertThat(at.place().grid()).isEqualTo(grid);
            assertThat(at.place().words()).isEqualTo(words).isEqualTo(at.matched());
            assertThat(at.place().known()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({ "水南村的路灯不亮, SN, 水南村", "水南村委会门口, SN, 水南村", "水南村2个月没水, SN, 水南村", "水南村13800000000, SN, 水南村",
            "我住在解放那边, JF, 解放", "我刚到新路，没灯, XL, 新路", "福华花园2幢停电, SN, 福华花园2幢", "龟山小区9幢, GS, 龟山小区9幢" })
    void findsTheBranchWhereNoSingleGridFits(String text, String branch, String words) {
        assertThat(finder.find(text, null)).isInstanceOfSatisfying(At.class, at -> {
            assertThat(at.place().grid()).isNull();
            assertThat(at.place().branch()).isEqualTo(branch);
            assertThat(at.place().words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "新路上有坑", "解放前就有了", "在新路上走", "正在解放路上", "在解放书店门口", "和平解放组织", "解放军来了", "现在解放了", "老百姓得到解放",
            "我们村没水", "全村停电", "这个小区很吵", "村里没灯", "农村医保怎么办", "烧了一栋屋", "主任推三阻四", "三祖庙", "正在搞建设", "你好", "", "3组路灯不亮",
            "#1128 完成", "3号来的", "要乡镇盖章", "美丽乡村建设" })
    void takesNoOrdinaryWordForAPlace(String text) {
        assertThat(finder.find(text, null)).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource({ "3组路口的灯坏了, SN-03, 3组路口", "三组没水, SN-03, 三组", "我家2组, SN-02, 2组", "福华花园2幢, SN-01, 福华花园2幢",
            "1幢没电, SN-01, 1幢", "第4网格, SN-04, 第4网格" })
    void completesABareUnitWithTheHomeBranch(String text, String grid, String words) {
        assertThat(finder.find(text, "SN-01")).isInstanceOfSatisfying(At.class, at -> {
            assertThat(at.place().grid()).isEqualTo(grid);
            assertThat(at.place().words()).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "来了一组人", "一队人走过", "3号来的", "发一组照片", "这一幢没电", "厕所一栋楼都堵" })
    void leavesOtherNumbersAlone(String text) {
        assertThat(finder.find(text, "SN-01")).isEqualTo(new None());
    }

    @Test
    void completesALaterUnitWithTheBranchNamedBefore() {
        assertThat(finder.find("解放村的灯坏了，就在3组那里", "SN-01")).isInstanceOfSatisfying(At.class,
                at -> assertThat(at.place().grid()).isEqualTo("JF-03"));
    }

    @Test
    void asksWhichOfTwoBranchesWithTheSameName() {
        assertThat(finder.find("白莲1号停水", null)).isInstanceOfSatisfying(Ambiguous.class,
                ambiguous -> assertThat(ambiguous.places()).extracting(Place::branch).containsExactly("BL", "BLS"));
        assertThat(finder.find("孙坊良种场生活区1组", null)).isInstanceOfSatisfying(Ambiguous.class,
                ambiguous -> assertThat(ambiguous.places()).extracting(Place::grid).containsExactly("F1-01", "F2-01"));
    }

    @Test
    void takesTheVillageWhereTheTownHasItsName() {
        assertThat(finder.find("我在水南，没灯", null)).isEqualTo(new At(new Place(null, "SN", "S", "水南"), "水南"));
    }

    @Test
    void asksWhichOfTwoVillagesIsMeant() {
        assertThat(finder.find("水南村3组到解放村1组的路", null)).isInstanceOfSatisfying(Ambiguous.class,
                ambiguous -> assertThat(ambiguous.places()).extracting(Place::grid).containsExactly("SN-03", "JF-01"));
    }

    @Test
    void decidesBetweenNamesakesByUnitTownshipAndHome() {
        assertThat(grid("白莲3组停水", null)).isEqualTo("BL-03");
        assertThat(grid("白莲4幢停水", null)).isEqualTo("BLS-04");
        assertThat(grid("水南镇孙坊良种场生活区1组", null)).isEqualTo("F2-01");
        assertThat(grid("孙坊良种场生活区1组", "F1-02")).isEqualTo("F1-01");
    }

    @Test
    void takesTheHomeGridWhereSeveralFit() {
        assertThat(grid("龟山小区9幢停水", "GS-02")).isEqualTo("GS-02");
    }

    @Test
    void findsATownshipAlone() {
        assertThat(finder.find("白莲镇上没人扫地", null)).isEqualTo(new At(Place.ofTownship("B", "白莲镇"), "白莲镇"));
    }

    @ParameterizedTest
    @CsvSource({ "我家住在桃源新村的, 桃源新村", "锦绣小区电梯坏了, 锦绣小区", "高塘村2组路灯, 高塘村", "李坊村没水, 李坊村", "隔壁村路烂了, 隔壁村", "在镇上那个路口, 镇上",
            "水北村3组没水, 水北村", "我们李村没水, 李村" })
    void namesAPlaceTheNetworkDoesNotKnow(String text, String words) {
        assertThat(finder.find(text, "SN-01")).isEqualTo(new UnknownPlace(words));
    }

    @ParameterizedTest
    @CsvSource({ "水男村3组灯不亮, SN-03", "水南寸3组, SN-03", "3祖 水南村, SN-03", "shuinan 4组, SN-04", "SHUINAN村一组, SN-01",
            "祥安9栋, XA-09", "xiangan社区9幢, XA-09", "水南3zu, SN-03", "水南Ⅱ组, SN-02", "水南⑤组, SN-05", "水南村肆组, SN-04",
            "解放寸3組, JF-03" })
    void readsWhatIsMisspelt(String text, String grid) {
        assertThat(grid(text, null)).isEqualTo(grid);
    }

    @ParameterizedTest
    @ValueSource(strings = { "水北村3组没水", "下放村停水", "村男没水" })
    void takesNoOtherNameForAMisspeltOne(String text) {
        assertThat(finder.find(text, null)).isNotInstanceOf(At.class);
    }

    @ParameterizedTest
    @CsvSource({ "水南, SN", "翔安那边, XA", "离翔安小学不远, XA", "水南的，村部旁边, SN", "我也不晓得几组 反正在水南, SN", "水南全村都停水, SN" })
    void hearsABareNameThatStandsByItself(String text, String branch) {
        assertThat(finder.find(text, null)).isInstanceOfSatisfying(At.class,
                at -> assertThat(at.place().branch()).isEqualTo(branch));
    }

    @ParameterizedTest
    @CsvSource({ "不是3组是4组, SN-04", "是水南2组，不是3组, SN-02", "不是我们组 是第五组, SN-05", "写成了3组，是4组, SN-04", "3组改成2组, SN-02",
            "不是翔安 是水南村1组, SN-01" })
    void doesNotTakeWhatIsDenied(String text, String grid) {
        assertThat(grid(text, "SN-01")).isEqualTo(grid);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1组到3组灯都不亮", "1到3组", "二三组没水", "3组和4组", "三组四组中间" })
    void asksAboutSeveralGroupsOfHisOwn(String text) {
        assertThat(finder.find(text, "SN-01")).isInstanceOfSatisfying(Finding.Range.class,
                range -> assertThat(range.places()).hasSize(3)
                    .last()
                    .isEqualTo(Place.ofBranch(Counties.small(), "SN", "水南村")));
    }

    @Test
    void takesSeveralGroupsOfANamedVillageForTheVillage() {
        assertThat(finder.find("从水南村1组往2组走的路上灯不亮", null)).isInstanceOfSatisfying(At.class,
                at -> assertThat(at.place()).isEqualTo(new Place(null, "SN", "S", "水南村1组往2组")));
    }

    @ParameterizedTest
    @CsvSource({ "9组没水, SN-01, 9组", "138幢, SN-01, 138幢", "水南村99组停水, , 水南村99组" })
    void saysWhichGroupOrBuildingIsNotThere(String text, String home, String words) {
        assertThat(finder.find(text, home))
            .isEqualTo(new Finding.NoSuchUnit(Place.ofBranch(Counties.small(), "SN", "水南村"), words));
    }

    @Test
    void asksNobodyForTheBuildingHeLivesIn() {
        assertThat(finder.find("12幢三楼 我家", "SN-01")).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource({ "学校门口的灯坏了, 学校门口", "村口老樟树下灯不亮, 村口老樟树下", "灯坏了，在老祠堂旁边, 老祠堂旁边", "十字路口的灯坏了, 十字路口", "东门路口红绿灯坏了, 路口" })
    void hearsASpotWithoutAName(String text, String words) {
        assertThat(finder.find(text, "SN-01")).isEqualTo(new Finding.Near(words));
    }

    @Test
    void takesAllOfTheVillageForTheVillage() {
        assertThat(finder.find("全村停水", "SN-01")).isEqualTo(new At(new Place(null, "SN", "S", "全村"), "全村"));
    }

    @Test
    void ignoresAHomeThatIsGone() {
        assertThat(finder.find("3组没水", "GONE")).isEqualTo(new None());
    }

    private String grid(String text, String home) {
        return finder.find(text, home) instanceof At at ? at.place().grid() : "none";
    }

}
