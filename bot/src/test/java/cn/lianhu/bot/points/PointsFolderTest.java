package cn.lianhu.bot.points;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.points.Good;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsFolderTest {

    @TempDir
    private Path dir;

    private final Set<String> branches = new HashSet<>();

    private PointsFolder folder() throws IOException {
        Files.writeString(dir.resolve("rules.csv"), "code,name,points,by,month\nwaste-sorting,垃圾分类,2,MEMBER,4\n");
        goods("soap,肥皂,5,,60\n");
        return new PointsFolder(dir, branches::contains, 1);
    }

    private void goods(String rows) throws IOException {
        Files.writeString(dir.resolve("goods.csv"), "code,name,price,branch,stock\n" + rows);
    }

    /** The network that a village comes with may be taken a moment later. */
    @Test
    void readsAgainWhatNamesABranchThatComesLater() throws IOException {
        PointsFolder folder = folder();
        goods("soap,肥皂,5,,60\nsalt,食盐,3,B9,80\n");
        assertThat(folder.check()).isEmpty();
        assertThat(folder.check()).isEmpty();
        assertThat(folder.faults()).singleElement().asString().contains("goods.csv:3 branch");

        branches.add("B9");
        assertThat(folder.check().orElseThrow().goods()).extracting(Good::name).containsExactly("肥皂", "食盐");
        assertThat(folder.faults()).isEmpty();
    }

    /** The shops would sell what ships, for other prices. */
    @Test
    void isFaultyOnceItIsGoneAndInForceWhenItIsBack() throws IOException {
        PointsFolder folder = folder();
        Files.delete(dir.resolve("rules.csv"));
        Files.delete(dir.resolve("goods.csv"));
        Files.delete(dir);
        folder.check();
        assertThat(folder.check()).isEmpty();
        assertThat(folder.faults()).hasSize(2);

        Files.createDirectory(dir);
        folder();
        folder.check();
        assertThat(folder.check()).isPresent();
        assertThat(folder.faults()).isEmpty();
    }

}
