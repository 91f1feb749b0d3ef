package cn.lianhu.bot.settings;

import cn.lianhu.network.Level;
import java.util.EnumMap;
import java.util.Map;

/**
 * The levels of a policy that differ; null is as in the policy. Not a map, so that an
 * environment variable may say WORK_TEAM and a level that does not exist is found out.
 */
record LevelsSettings(LevelSettings member, LevelSettings grid, LevelSettings branch, LevelSettings workTeam,
        LevelSettings township, LevelSettings county) {

    Map<Level, LevelSettings> byLevel() {
        Map<Level, LevelSettings> set = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            if (at(level) != null) {
                set.put(level, at(level));
            }
        }
        return set;
    }

    private LevelSettings at(Level level) {
        return switch (level) {
            case MEMBER -> member;
            case GRID -> grid;
            case BRANCH -> branch;
            case WORK_TEAM -> workTeam;
            case TOWNSHIP -> township;
            case COUNTY -> county;
        };
    }
}
