package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkFiles.Result;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionalColumnsTest {

    @TempDir
    private Path dir;

    private SmallFiles files;

    @BeforeEach
    void writeFiles() {
        files = SmallFiles.in(dir);
    }

    @Test
    void mayBeLeftOut() {
        assertThat(household()).returns(null, Household::phone).returns(null, Household::awayUntil);
        assertThat(household().kinds()).isEmpty();
        assertThat(member().capacity()).isEqualTo(Member.USUAL_CAPACITY);
    }

    @Test
    void sayWhatAHouseholdIsLike() {
        files.column("households.csv", "kinds", "独居；残疾人")
            .column("households.csv", "phone", "10012345679")
            .column("households.csv", "away_until", "2026-12-01")
            .column("households.csv", "quiet_until", "2026-11-01");
        assertThat(household().kinds()).containsExactlyInAnyOrder(HouseholdKind.LIVES_ALONE, HouseholdKind.DISABLED);
        assertThat(household()).returns("10012345679", Household::phone)
            .returns(LocalDate.of(2026, 12, 1), Household::awayUntil)
            .returns(LocalDate.of(2026, 11, 1), Household::quietUntil);
    }

    @Test
    void sayHowManyHouseholdsAMemberHasAtMost() {
        files.column("members.csv", "capacity", "8");
        assertThat(member().capacity()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({ "households.csv,kinds,独居老人;富裕,没有“富裕”这种户类", "households.csv,phone,2345,手机号",
            "households.csv,away_until,12月1日,应为日期", "households.csv,quiet_until,2026-02-30,应为日期",
            "members.csv,capacity,很多,0 到 99", "members.csv,capacity,-1,0 到 99" })
    void areFaultyWhereTheyAreNotAsTheyShouldBe(String file, String column, String cell, String expected) {
        files.column(file, column, cell);
        Result result = new NetworkFiles(BindCodes.forgotten(new Random(1))).read(dir);
        assertThat(((Faulty) result).faults()).allSatisfy(fault -> {
            assertThat(fault).returns(file, Fault::file).returns(column, Fault::column).returns(cell, Fault::value);
            assertThat(fault.expected()).contains(expected);
        }).isNotEmpty();
    }

    private Household household() {
        return read().network().households().iterator().next();
    }

    private Member member() {
        return read().network().members().iterator().next();
    }

    private Read read() {
        return (Read) new NetworkFiles(BindCodes.forgotten(new Random(1))).read(dir);
    }

}
