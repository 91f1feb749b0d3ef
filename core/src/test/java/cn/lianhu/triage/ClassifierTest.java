package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private final Classifier shipped = Classifier.trained(TriageData.categories(), TriageData.examples());

    @Test
    void sortsThePlainestSentences() {
        assertThat(code("3组路口的灯又不亮咯")).isEqualTo("streetlight");
        assertThat(code("自来水管漏水")).isEqualTo("water");
        assertThat(code("补充耕地款没发")).isEqualTo("land");
        assertThat(code("不满意低保评议")).isEqualTo("relief");
        assertThat(code("医保绑定不了")).isEqualTo("papers");
        assertThat(code("上报危房没我家")).isEqualTo("hazard");
        assertThat(code("恢复供水了吗")).isEqualTo("water");
        assertThat(code("有人匿名告我")).isEqualTo("conduct");
    }

    @Test
    void readsTraditionalAndFullWidthCharactersAlike() {
        Verdict plain = shipped.classify("3组的路灯不亮了");
        assertThat(shipped.classify("５組的路燈，不亮了！")).isEqualTo(plain);
    }

    @Test
    void namesTwoDifferentCategoriesAndAConfidence() {
        Verdict verdict = shipped.classify("楼上漏水到我家");
        assertThat(verdict.second()).isNotNull().isNotEqualTo(verdict.best());
        assertThat(verdict.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void givesWhatItDoesNotKnowToTheOthersWithoutConfidence() {
        Verdict verdict = shipped.classify("@#￥%");
        assertThat(verdict.best().code()).isEqualTo("other");
        assertThat(verdict.confidence()).isZero();
    }

    @Test
    void fallsBackToTheLastCategoryWhenNoneIsForTheRest() {
        Classifier own = Classifier.trained(new Categories(List.of(own("a", "沼气池"), own("b", "游船码头"))), List.of());
        assertThat(own.classify("qqqq").best().code()).isEqualTo("b");
    }

    @Test
    void learnsOwnCategoriesFromWordsAloneAndFromOneExample() {
        Categories categories = new Categories(List.of(own("boats", "游船码头", "竹筏", "救生衣", "船票"),
                own("biogas", "沼气池", "沼气", "沼液"), own("temple", "祠堂庙会")));
        Classifier own = Classifier.trained(categories, List.of(new Example("戏台的幕布破了", "temple")));
        assertThat(own.classify("码头那边竹筏散架了").best().code()).isEqualTo("boats");
        assertThat(own.classify("沼液流到田里去了").best().code()).isEqualTo("biogas");
        assertThat(own.classify("幕布又破一个洞").best().code()).isEqualTo("temple");
    }

    @Test
    void managesWithOneAndWithTwoCategories() {
        Category boats = own("boats", "游船码头");
        Category biogas = own("biogas", "沼气池");
        assertThat(Classifier.trained(new Categories(List.of(boats)), List.of()).classify("码头坏了").best())
            .isEqualTo(boats);
        Classifier two = Classifier.trained(new Categories(List.of(boats, biogas)), List.of());
        assertThat(two.classify("码头坏了").best()).isEqualTo(boats);
        assertThat(two.classify("沼气没有").best()).isEqualTo(biogas);
    }

    @Test
    void givesTheSameVerdictsAfterEachTraining() {
        Classifier again = Classifier.trained(TriageData.categories(), TriageData.examples());
        assertThat(TriageData.heldOut()).allSatisfy(
                example -> assertThat(again.classify(example.text())).isEqualTo(shipped.classify(example.text())));
    }

    @Test
    void refusesAnExampleOfNoCategory() {
        assertThatThrownBy(() -> Classifier.trained(TriageData.categories(), List.of(new Example("x", "nowhere"))))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("nowhere");
    }

    private String code(String text) {
        return shipped.classify(text).best().code();
    }

    private static Category own(String code, String name, String... words) {
        return new Category(code, name, "normal", null, List.of(words), false, false);
    }

}
