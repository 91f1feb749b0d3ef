package cn.lianhu.conversation;

import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the scheme keeps is said before anything is kept, and only of the parts that are
 * on.
 */
class SchemeConsentTest {

    @Test
    void privacySaysWhatEachPartThatIsOnKeeps() {
        Chat.of(Scheme.ALL).from("某人").says("隐私").answered("独居", "走访", "承诺", "选了谁，谁都看不到");
    }

    @Test
    void onlyOfThePartsThatAreOn() {
        Chat.of(new Scheme(Set.of(Part.CHOICE))).from("某人").says("隐私").answered("选了谁").without("独居", "承诺");
        Chat.of(Scheme.NONE).from("某人").says("隐私").without("独居", "承诺", "选了谁");
    }

    @Test
    void whoBindsReadsItWithTheConsent() {
        Chat.of(Scheme.ALL).from("某人").says("绑定 8SNGH7HB").answered("您的信息用来办您反映的事，还有走访", "互选");
        Chat.of(Scheme.NONE).from("某人").says("绑定 8SNGH7HB").answered("您的信息用来办您反映的事。");
    }

}
