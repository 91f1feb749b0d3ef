package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoriesTest {

    private final Categories categories = TriageData.categories();

    @Test
    void findsByCodeByNameAndByAnUnmistakableBeginning() {
        assertThat(categories.named("streetlight")).map(Category::name).contains("路灯照明");
        assertThat(categories.named("供水漏水")).map(Category::code).contains("water");
        assertThat(categories.named(" 垃圾 ")).map(Category::code).contains("garbage");
        assertThat(categories.named("亂堆亂搭臭味")).map(Category::code).contains("nuisance");
    }

    @Test
    void guessesNothing() {
        assertThat(categories.named("")).isEmpty();
        assertThat(categories.named("照明")).isEmpty();
        assertThat(categories.named("路灯照明啊")).isEmpty();
    }

    @Test
    void marksFamilyAndConductConfidential() {
        assertThat(categories.all()).filteredOn(Category::confidential)
            .extracting(Category::name)
            .containsExactly("家庭矛盾", "干部作风村务");
    }

    @Test
    void keepsTheRestForTheOthers() {
        assertThat(categories.fallback().name()).isEqualTo("建议表扬及其他");
    }

}
