package cn.lianhu.bot.points;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.FilesInForce;
import cn.lianhu.points.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules, goods and budgets of points as their folder has them now. */
public final class PointsFolder extends FilesInForce<Catalogue> {

    /**
     * @param branch whether there is a branch with this code
     * @param years for the {@link Catalogue}
     * @throws FaultyFilesException that lists all faults, by line
     */
    public PointsFolder(Path dir, Predicate<String> branch, int years) {
        super(dir, PointsFiles.in(dir), new Reading(dir, branch, years));
    }

    private static final class Reading implements Function<List<Fault>, Catalogue> {

        private final Path dir;

        private final Predicate<String> branch;

        private final int years;

        /**
         * Once the folder was there, that it is not is a fault: shops would sell for
         * other prices.
         */
        private boolean own;

        private Reading(Path dir, Predicate<String> branch, int years) {
            this.dir = dir;
            this.branch = branch;
            this.years = years;
        }

        @Override
        public Catalogue apply(List<Fault> faults) {
            own |= Files.isDirectory(dir);
            PointsFiles files = PointsFiles.read(dir, own, branch, years);
            faults.addAll(files.faults());
            return files.catalogue();
        }

    }

}
