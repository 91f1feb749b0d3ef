package cn.lianhu.bot.wechat;

import cn.lianhu.intake.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the scene of a QR code stands for , as the platform carries it
 * ({@code scene_str}).
 */
public final class Scenes {

    private static final String BINDING = "bind_";

    private static final String POSTER = "grid_";

    private Scenes() {
    }

    /** The scene of a letter with this binding code. */
    public static String binding(String code) {
        return BINDING + code;
    }

    /** The scene of a grid's poster. */
    public static String poster(String grid) {
        return POSTER + grid;
    }

    /**
     * @param scene null for none
     * @return null for one that is not ours
     */
    public static @Nullable Code code(@Nullable String scene) {
        if (scene == null) {
            return null;
        }
        return scene.startsWith(BINDING) ? new Code.Binding(scene.substring(BINDING.length()))
                : scene.startsWith(POSTER) ? new Code.Poster(scene.substring(POSTER.length())) : null;
    }

}
