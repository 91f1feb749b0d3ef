package cn.lianhu.sandbox.story;

/**
 * One village of the {@link Town}: its members are bound, its residents are when they are
 * first asked for by number.
 */
final class Village {

    private final World world;

    private final int v;

    Village(World world, int v) {
        this.world = world;
        this.v = v;
    }

    Village withStaff() {
        return withStaffBut(null);
    }

    Village withStaffBut(Role absent) {
        for (Role role : Role.values()) {
            if (role != absent) {
                who(role).bound();
            }
        }
        return this;
    }

    int index() {
        return v;
    }

    String name() {
        return Town.village(v);
    }

    Person who(Role role) {
        return world.person(Town.member(v, role));
    }

    /** 1 to 6 live in the first grid, 7 to 10 in the second. */
    Person resident(int h) {
        return world.person(Town.household(v, h)).bound();
    }

}
