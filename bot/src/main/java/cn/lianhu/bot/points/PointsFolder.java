package cn.lianhu.bot.points;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.FilesInForce;
import cn.lianhu.points.Catalogue;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Rules, goods and budgets of points as their folder has them now. */
public final class PointsFolder extends FilesInForce<Catalogue> {

    /**
     * @param branch whether there is a branch with this code
     * @param years for the {@link Catalogue}
     * @throws FaultyFilesException that lists all faults, by line
     */
    public PointsFolder(Path dir, Predicate<String> branch, int years) {
        super(dir, PointsFiles.in(dir), faults -> {
            PointsFiles files = PointsFiles.read(dir, branch, years);
            faults.addAll(files.faults());
            return files.catalogue();
        });
    }

}
