package cn.lianhu.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.BegunWith;
import cn.lianhu.bot.settings.ArticleSettings;
import cn.lianhu.bot.settings.ChoiceSettings;
import cn.lianhu.bot.settings.Every;
import cn.lianhu.bot.settings.GrowingSettings;
import cn.lianhu.bot.settings.PartiesSettings;
import cn.lianhu.bot.settings.PointsSettings;
import cn.lianhu.bot.settings.PromisesSettings;
import cn.lianhu.bot.settings.SuggestionsSettings;
import cn.lianhu.bot.settings.VisitsSettings;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.scheme.VisitPeriods;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemeSwitchesTest {

    private static final BegunWith NOTHING = new BegunWith(Set.of());

    private static final BegunWith ALL = new BegunWith(Set.of(Part.values()));

    private static final Every DAYS = new Every(VisitPeriods.USUAL.every());

    private static Scheme scheme(BegunWith begun, Boolean visits, Boolean promises) {
        return new DomainConfiguration().scheme(begun, new VisitsSettings(visits, DAYS, DAYS),
                new PromisesSettings(promises), new ChoiceSettings(null), new PointsSettings(null, 1),
                new SuggestionsSettings(null, 10), new ArticleSettings(null), new GrowingSettings(null),
                new PartiesSettings(null, new Every(Scheme.ALL.reviews())));
    }

    @Test
    void nothingIsOnInAStoreFromBeforeUntilItIsSet() {
        assertThat(scheme(NOTHING, null, null)).isEqualTo(Scheme.NONE);
        assertThat(scheme(NOTHING, null, true).parts()).containsExactly(Part.PROMISES);
    }

    @Test
    void everythingIsOnInAStoreThatBeganWithItUnlessItIsSwitchedOff() {
        assertThat(scheme(ALL, null, null)).isEqualTo(Scheme.ALL);
        assertThat(scheme(ALL, false, null).parts()).containsExactlyInAnyOrder(Part.PROMISES, Part.CHOICE, Part.POINTS,
                Part.SUGGESTIONS, Part.ARTICLE, Part.GROWING, Part.PARTIES);
    }

    @Test
    void aPartThatCameLaterIsOff() {
        assertThat(scheme(new BegunWith(Set.of(Part.VISITS)), null, null).parts()).containsExactly(Part.VISITS);
    }

}
