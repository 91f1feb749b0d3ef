package cn.lianhu.conversation;

import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.people.Person;
import java.util.Objects;
import java.util.Optional;

/** Where a person belongs, as far as the network knows. */
final class Belonging {

    private Belonging() {
    }

    /**
     * The household's place, else the grid a member serves in, else that of the QR code
     * he came by, else unknown.
     */
    static Place of(Network network, Person person) {
        Optional<Household> household = household(network, person);
        if (household.isPresent()) {
            return of(network, household.get());
        }
        Optional<String> serves = Optional.ofNullable(person.member()).flatMap(network::member).map(Member::grid);
        return serves.or(() -> Optional.ofNullable(person.grid()))
            .filter(code -> network.grid(code).isPresent())
            .map(code -> Place.ofGrid(network, code, null))
            .orElse(Place.UNKNOWN);
    }

    /** Without the address, which tells who lives there. */
    static Place roughly(Place home) {
        return new Place(home.grid(), home.branch(), home.township(), null);
    }

    /** The household he is bound to, if it is still there. */
    static Optional<Household> household(Network network, Person person) {
        return Optional.ofNullable(person.household()).flatMap(network::household);
    }

    /** Of his household, else of the member he is. */
    static Optional<String> branch(Network network, Person person) {
        return household(network, person).map(house -> branch(network, house))
            .or(() -> network.member(person.member()).map(Member::branch));
    }

    static String branch(Network network, Household household) {
        return Objects.requireNonNull(of(network, household).branch(), "a grid is of a branch");
    }

    static Place of(Network network, Household household) {
        return Place.ofGrid(network, household.grid(), household.address());
    }

}
