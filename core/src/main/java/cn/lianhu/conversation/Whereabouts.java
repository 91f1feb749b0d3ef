package cn.lianhu.conversation;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.reading.Reading;
import java.util.List;
import java.util.function.Function;

/**
 * Where each of several matters of one message is: the place that is said once holds for
 * all that name none.
 */
final class Whereabouts {

    private final Network network;

    private final Place home;

    Whereabouts(Network network, Place home) {
        this.network = network;
        this.home = home;
    }

    /**
     * @param finds what the words of one matter alone say
     */
    List<Finding> of(Reading whole, List<Reading> each, Function<Reading, Finding> finds) {
        List<Finding> own = each.stream().map(finds).toList();
        Finding said = own.stream().filter(f -> !open(f)).findFirst().orElse(null);
        return said == null || each.size() == 1 ? own
                : each.stream().map(r -> among(whole, r, finds.apply(r), said)).toList();
    }

    private static boolean open(Finding finding) {
        return finding instanceof Finding.None || finding instanceof Finding.Near;
    }

    private Finding among(Reading whole, Reading reading, Finding own, Finding said) {
        return switch (own) {
            case Finding.None none -> said;
            case Finding.Near near when said instanceof Finding.At at ->
                new Finding.At(new Place(at.place().grid(), at.place().branch(), at.place().township(), near.words()),
                        near.words());
            case Finding.Near near -> said;
            case Finding.At at when !own.equals(said) && said instanceof Finding.At first
                    && first.place().branch() != null ->
                inTheSameVillage(whole, reading, own, first.place().branch());
            default -> own;
        };
    }

    /**
     * 水南村3组 and 5组: what is of no village by itself is of the one named before, not of
     * his.
     */
    private Finding inTheSameVillage(Reading whole, Reading reading, Finding own, String branch) {
        if (reading.place(null) instanceof Finding.At || branch.equals(home.branch())) {
            return own;
        }
        String village = network.branch(branch).map(Branch::name).orElse("");
        Finding together = whole.of(village + reading.words()).place(home.grid());
        return together instanceof Finding.At ? together : own;
    }

}
