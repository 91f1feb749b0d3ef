package cn.lianhu.bot.wiring;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sees to it, at start, that nobody but the program's user can read the data folder, also
 * one from before.
 */
@Component
class DataFolder {

    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

    DataFolder(@Value("${lianhu.data-dir:./data}") Path folder) {
        try {
            OwnerOnly.folder(folder);
        }
        catch (IOException e) {
            throw new IllegalStateException(
                    ("%1$s cannot be used as data folder (%2$s): let the program's user write there, or "
                            + "set lianhu.data-dir to another one\n%1$s 不能用作数据目录（%2$s）：请让程序的用户能写，或者把 lianhu.data-dir "
                            + "设到别处")
                        .formatted(folder.toAbsolutePath(), e),
                    e);
        }
        List<Path> open = OwnerOnly.close(folder);
        if (!open.isEmpty()) {
            log.warn(
                    "{} files below {} can be read by others, {} first: they hold what residents said. Give them to "
                            + "the " + "program's user (chown -R) and start again",
                    open.size(), folder.toAbsolutePath(), open.getFirst());
        }
    }

}
