package cn.lianhu.bot.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.Trait;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageFilesTest {

    private static final Set<String> POLICIES = Set.of("urgent", "unheard", "utility", "care", "normal", "dispute",
            "consult", "project", "complaint");

    private static final String CATEGORIES = "code,name,policy,skill,words,confidential,photo\n"
            + "boats,游船码头,normal,水电,竹筏;救生衣,,yes\nfamily,家务,dispute,,,yes,\n";

    @TempDir
    private Path dir;

    @Test
    void readsWhatShips() {
        TriageFiles files = TriageFiles.read(Path.of("../config/triage"), POLICIES);
        assertThat(files.faults()).isEmpty();
        assertThat(files.categories().all()).hasSize(20);
        assertThat(files.lines().reports()).hasSizeGreaterThan(700);
        assertThat(files.learnt().hear("路灯不亮").category().best().code()).isEqualTo("streetlight");
    }

    @Test
    void readsEveryColumn() throws IOException {
        write("categories.csv", CATEGORIES);
        write("examples.csv", "text,category\n\"码头滑,小心\",boats\n");
        TriageFiles files = TriageFiles.read(dir, POLICIES);
        assertThat(files.categories().all()).containsExactly(
                new Category("boats", "游船码头", "normal", "水电", List.of("竹筏", "救生衣"), false, true),
                new Category("family", "家务", "dispute", null, List.of(), true, false).with(Trait.SETTLE));
        assertThat(files.lines().reports()).containsExactly(new Example("码头滑,小心", "boats"));
    }

    @Test
    void doesWithoutTheLastTwoColumnsAndWithABom() throws IOException {
        write("categories.csv", "\uFEFFcode,name,policy,skill,words\r\nboats,游船码头,normal,,竹筏\r\n");
        write("examples.csv", "text,category\n");
        TriageFiles files = TriageFiles.read(dir, POLICIES);
        assertThat(files.faults()).isEmpty();
        assertThat(files.categories().all()).hasSize(1);
    }

    @Test
    void takesTheShippedLinesOfDangerUnlessTheFolderHasItsOwn() throws IOException {
        write("categories.csv", CATEGORIES);
        write("examples.csv", "text,category\n码头的石阶滑,boats\n竹筏散了,boats\n");
        assertThat(TriageFiles.read(dir, POLICIES).learnt().hear("着火了").danger()).contains(DangerKind.FIRE);
        write("danger.csv", "text,kind\n沼气池漏气人晕了,gas\n沼气池盖好了,calm\n");
        assertThat(TriageFiles.read(dir, POLICIES).learnt().hear("着火了").danger()).isEmpty();
        assertThat(TriageFiles.read(dir, POLICIES).learnt().hear("沼气漏气人晕了").danger()).contains(DangerKind.GAS);
    }

    @Test
    void wantsWhatIsDangerAndWhatOnlyLooksSo() throws IOException {
        write("categories.csv", CATEGORIES);
        write("examples.csv", "text,category\n");
        write("danger.csv", "text,kind\n着火了,fire\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::file, Fault::line)
            .containsExactly(tuple("danger.csv", 0));
    }

    @Test
    void namesAllFaultsAtOnce() throws IOException {
        write("categories.csv", "code,name,policy,skill,words,confidential,photo\n"
                + "boats,游船码头,norml,,,,\nboats,又一个,normal,,,maybe,\n,无码,normal,,,,\n");
        write("examples.csv", "text,category\n码头坏了,boat\n,boats\n");
        write("danger.csv", "text,kind\n水来了,water\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults())
            .extracting(Fault::file, Fault::line, Fault::column, Fault::value)
            .containsExactly(tuple("categories.csv", 2, "policy", "norml"),
                    tuple("categories.csv", 3, "confidential", "maybe"), tuple("categories.csv", 3, "code", "boats"),
                    tuple("categories.csv", 4, "code", ""), tuple("examples.csv", 2, "category", "boat"),
                    tuple("examples.csv", 3, "text", ""), tuple("danger.csv", 2, "kind", "water"));
    }

    @Test
    void takesWhatMayBeFollowedAndWhatIsHidden() throws IOException {
        write("categories.csv",
                "code,name,policy,skill,words,public,hide\nlamp,路灯,normal,,,yes,\ndog,狗,normal,,,,yes\n");
        write("examples.csv", "text,category\n");
        assertThat(TriageFiles.read(dir, POLICIES).categories().all()).extracting(Category::common, Category::hide)
            .containsExactly(tuple(true, false), tuple(false, true));
        write("categories.csv", "code,name,policy,skill,words,public,hide\nlamp,路灯,normal,,,true,no\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::column)
            .containsExactly("public", "hide");
    }

    @Test
    void takesTheCodesOfTheProvincesHotline() throws IOException {
        write("categories.csv",
                "code,name,policy,skill,words,standard_code\nlamp,路灯,normal,,,0203.05\ndog,狗,normal,,,\n");
        write("examples.csv", "text,category\n");
        assertThat(TriageFiles.read(dir, POLICIES).categories().all()).extracting(Category::standard)
            .containsExactly("0203.05", null);
        write("categories.csv", "code,name,policy,skill,words,standard_code\nlamp,路灯,normal,,,=1+1\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::column).containsExactly("standard_code");
    }

    @Test
    void takesWhatIsOftenToldOfAsOne() throws IOException {
        write("categories.csv", "code,name,policy,skill,words,akin\npipe,水管,normal,,,road;\nroad,路,normal,,,\n");
        write("examples.csv", "text,category\n");
        List<Category> both = TriageFiles.read(dir, POLICIES).categories().all();
        assertThat(both.getLast().isAkinTo(both.getFirst())).isTrue();
        write("categories.csv", "code,name,policy,skill,words,akin\npipe,水管,normal,,,rode\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::line, Fault::column, Fault::value)
            .containsExactly(tuple(2, "akin", "rode"));
    }

    @Test
    void takesWhatACategoryIsLike() throws IOException {
        write("categories.csv", "code,name,policy,skill,words,traits\nboats,游船,normal,,,\n"
                + "folk,家务,quick,,,settle;phone\nrest,杂事,normal,,,other\nother,其他,normal,,,\n");
        write("examples.csv", "text,category\n");
        TriageFiles files = TriageFiles.read(dir, Set.of("normal", "quick"), Set.of());
        assertThat(files.faults()).isEmpty();
        assertThat(files.categories().all()).extracting(Category::traits)
            .containsExactly(Set.of(), Set.of(Trait.SETTLE, Trait.PHONE), Set.of(Trait.OTHER), Set.of());
        assertThat(files.categories().fallback().code()).isEqualTo("rest");
    }

    @Test
    void namesATraitThatIsNoneAndASecondCategoryForTheRest() throws IOException {
        write("categories.csv", "code,name,policy,skill,words,traits\nboats,游船,normal,,,setle\n"
                + "rest,杂事,normal,,,other\nmore,别的,normal,,,other\n");
        write("examples.csv", "text,category\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::toString)
            .containsExactly(
                    "categories.csv:2 traits “setle”：应为 other、conduct、settle、phone、visit、"
                            + "asked、suggestion、market、parties，几个用分号隔开，或留空",
                    "categories.csv:4 traits “other”：只能有一个类别是 other，前面已有一个");
    }

    @Test
    void takesAFileFromBeforeThereWereTraitsAsItWasMeant() throws IOException {
        write("categories.csv", "code,name,policy,skill,words\nwater,供水,utility,,\nfolk,家务,dispute,,\n"
                + "aid,救助,care,,\nposts,作风,complaint,,\nrest,建议及其他,normal,,\n");
        write("examples.csv", "text,category\n");
        assertThat(TriageFiles.read(dir, POLICIES).categories().all()).extracting(Category::traits)
            .containsExactly(Set.of(), Set.of(Trait.SETTLE), Set.of(Trait.PHONE), Set.of(Trait.CONDUCT),
                    Set.of(Trait.OTHER));
    }

    @Test
    void takesWhatTheDeskAloneHasAsOneAboutConduct() throws IOException {
        write("categories.csv", "code,name,policy,skill,words,traits\nposts,信访,quiet,,,\n");
        write("examples.csv", "text,category\n");
        assertThat(TriageFiles.read(dir, Set.of("quiet"), Set.of("quiet")).categories().with(Trait.CONDUCT))
            .isPresent();
    }

    @Test
    void saysThatAFileLooksLikeGbk() throws IOException {
        Files.write(dir.resolve("categories.csv"), CATEGORIES.getBytes(Charset.forName("GBK")));
        write("examples.csv", "text,category\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.toString()).contains("categories.csv:2", "name", "游船码头", "GBK", "UTF-8");
        });
    }

    @Test
    void namesMissingFilesColumnsAndQuotes() throws IOException {
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::file)
            .containsExactly("categories.csv", "examples.csv");
        write("categories.csv", "code,name,policy,skill\nboats,游船码头,normal,\n");
        write("examples.csv", "text,category\n码头坏了,boats\n\"没有结尾,boats\n");
        assertThat(TriageFiles.read(dir, POLICIES).faults()).extracting(Fault::file, Fault::column)
            .containsExactly(tuple("categories.csv", "words"), tuple("examples.csv", ""));
    }

    private void write(String file, String text) throws IOException {
        Files.write(dir.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }

}
