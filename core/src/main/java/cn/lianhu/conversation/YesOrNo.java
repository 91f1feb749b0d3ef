package cn.lianhu.conversation;

import java.util.Optional;
import java.util.Set;

/** A bare yes or no to what was asked just before. */
final class YesOrNo {

    private static final Set<String> YES = Set.of("要", "要的", "要上门", "好", "好的", "好啊", "可以", "可以的", "行", "来吧", "来", "来看看",
            "要来", "嗯", "嗯嗯", "麻烦了", "好谢谢", "要谢谢", "ok", "OK", "好好");

    private static final Set<String> NO = Set.of("不要", "不用", "不用了", "不要了", "不用来", "不用来了", "不要来", "别来", "不必", "不必了",
            "不需要", "不用上门了", "算了", "先不用");

    private YesOrNo() {
    }

    /** True for yes; empty for anything else. */
    static Optional<Boolean> of(String text) {
        String bare = Typed.unmarked(text);
        return YES.contains(bare) ? Optional.of(true) : NO.contains(bare) ? Optional.of(false) : Optional.empty();
    }

}
