package care.plumbline.pages.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/// Days and months as they are said in a language.
public record Dates(TimeWords say) {

    public static Dates in(Words words) {
        return new Dates(words.time());
    }

    /// Such as *3 May*.
    public String day(LocalDate day) {
        return say.dayAndMonth(number(day.getDayOfMonth()), month(day.getMonth()));
    }

    /// Such as *3 May 2026*.
    public String dayAndYear(LocalDate day) {
        return say.dayMonthAndYear(number(day.getDayOfMonth()), month(day.getMonth()), number(day.getYear()));
    }

    /// Such as *Sunday 3 May*.
    public String weekday(LocalDate day) {
        return say.weekdayDayAndMonth(number(day.getDayOfMonth()), month(day.getMonth()), weekday(day.getDayOfWeek()));
    }

    /// Such as *Sunday 3 May 2026*.
    public String weekdayAndYear(LocalDate day) {
        return say.weekdayDayMonthAndYear(
                number(day.getDayOfMonth()), month(day.getMonth()), weekday(day.getDayOfWeek()), number(day.getYear()));
    }

    /// A day of late: *today*, *yesterday*, *3 May*.
    public String near(LocalDate day, LocalDate today) {
        return day.equals(today) ? say.today() : day.equals(today.minusDays(1)) ? say.yesterday() : day(day);
    }

    /// A day of late: *today*, *yesterday*, *Sunday 3 May*.
    public String nearByWeekday(LocalDate day, LocalDate today) {
        return day.equals(today) ? say.today() : day.equals(today.minusDays(1)) ? say.yesterday() : weekday(day);
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    public String month(Month month) {
        return switch (month) {
            case JANUARY -> say.january();
            case FEBRUARY -> say.february();
            case MARCH -> say.march();
            case APRIL -> say.april();
            case MAY -> say.may();
            case JUNE -> say.june();
            case JULY -> say.july();
            case AUGUST -> say.august();
            case SEPTEMBER -> say.september();
            case OCTOBER -> say.october();
            case NOVEMBER -> say.november();
            case DECEMBER -> say.december();
        };
    }

    public String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> say.monday();
            case TUESDAY -> say.tuesday();
            case WEDNESDAY -> say.wednesday();
            case THURSDAY -> say.thursday();
            case FRIDAY -> say.friday();
            case SATURDAY -> say.saturday();
            case SUNDAY -> say.sunday();
        };
    }
}
