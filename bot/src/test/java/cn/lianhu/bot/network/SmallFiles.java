package cn.lianhu.bot.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The six files of a village with two grids, to be spoiled by tests. */
record SmallFiles(Path dir) {

    static SmallFiles in(Path dir) {
        return new SmallFiles(dir).write("townships.csv", "code,name\nT1,水南镇\n")
            .write("branches.csv", "code,name,township,kind\nB1,水南村,T1,VILLAGE\nB2,龟山小区,T1,TEMPORARY\n")
            .write("grids.csv", "code,name,branch\nG1,水南村1组,B1\nG2,水南村2组,B1\nG3,龟山小区1网格,B2\n")
            .write("members.csv", """
                    id,name,branch,grid,skills,phone,bind_code
                    M1,李长顺,B1,G1,电工;水电,10012345678,CODEM1
                    M2,陈秀英,B1,G3,,,CODEM2
                    M3,吴志远,,,,,CODEM3
                    """)
            .write("households.csv", """
                    id,head,grid,address,member,bind_code
                    H1,谢某,G1,水南村1组1号,M1,CODEH1
                    H2,王某,G2,水南村2组1号,,CODEH2
                    """)
            .write("posts.csv", """
                    post,scope,member
                    GRID_LEADER,G1,M2
                    SECRETARY,B1,M3
                    WORK_TEAM,B1,M3
                    TOWNSHIP,T1,M3
                    COUNTY_DESK,anything,M3
                    """);
    }

    SmallFiles write(String file, String text) {
        return write(file, text, StandardCharsets.UTF_8);
    }

    SmallFiles write(String file, String text, Charset charset) {
        return write(file, text.getBytes(charset));
    }

    SmallFiles write(String file, byte[] bytes) {
        try {
            Files.write(dir.resolve(file), bytes);
            return this;
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallFiles replace(String file, String what, String with) {
        return edit(file, text -> text.replace(what, with));
    }

    SmallFiles edit(String file, UnaryOperator<String> change) {
        return write(file, change.apply(text(file)));
    }

    /** The same with one more column, which has this in every row. */
    SmallFiles column(String file, String name, String cell) {
        String first = text(file).lines().findFirst().orElseThrow();
        return edit(file,
                text -> text.lines()
                    .map(line -> line + "," + (line.equals(first) ? name : cell))
                    .collect(Collectors.joining("\n", "", "\n")));
    }

    String text(String file) {
        try {
            return Files.readString(dir.resolve(file));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
