package care.plumbline.pages.words;

import care.plumbline.core.guide.words.Counted;
import care.plumbline.core.guide.words.Plural;
import care.plumbline.core.json.Members;
import java.util.function.Consumer;

/// What the scripts of a page say, as JSON that may stand inside it. Blanks stay: the script fills them. Where a
/// number decides the words, all forms the language has stand there by their names, and the browser chooses.
public final class ScriptWords {

    private final Members words = new Members();

    private ScriptWords() {}

    /// For the player of a session.
    public static String session(Words words) {
        SessionWords say = words.session();
        return new ScriptWords()
                .put("in", say.breatheIn())
                .put("out", say.breatheOut())
                .put("free", say.keepBreathing())
                .put("getReady", say.getReady())
                .put("rest", say.rest())
                .put("change", say.changeSides())
                .put("left", say.leftSide())
                .put("right", say.rightSide())
                .put("round", say.round("{set}", "{sets}"))
                .put("place", say.place("{at}", "{of}"))
                .forms("secondsLeft", say.formsOfSecondsLeft())
                .put("pause", say.pause())
                .put("go", say.goOn())
                .put("ready", say.iAmReady())
                .put("next", say.next())
                .put("away", say.youWereAway("{where}"))
                .put("stopIf", say.stopIf())
                .put("hard", say.tooHard())
                .put("skip", say.skipIt())
                .json();
    }

    /// For the timer of an outing.
    public static String outing(Words words) {
        OutingWords say = words.outing();
        return new ScriptWords()
                .put("done", say.done())
                .forms("minutes", say.formsOfMinutes())
                .forms("seconds", say.formsOfSeconds())
                .put("then", say.then("{does}", "{takes}"))
                .put("thenDone", say.thenYouAreDone())
                .put("soFar", say.soFar("{clock}"))
                .put("toGo", say.toGo("{clock}"))
                .put("start", say.start())
                .put("goOn", say.goOn())
                .put("pause", say.pause())
                .put("soundOn", say.soundOn())
                .put("soundOff", say.soundOff())
                .json();
    }

    /// For counting a small test.
    public static String trial(Words words) {
        SmallTestsWords say = words.smallTests();
        return new ScriptWords()
                .put("left", say.leftSide())
                .put("right", say.rightSide())
                .put("tapToStop", say.tapToStop())
                .forms("tapToStart", say.formsOfTapToStart())
                .put("tapEachTime", say.tapEachTime("{target}"))
                .forms("seconds", say.formsOfSeconds())
                .forms("times", say.formsOfTimes())
                .json();
    }

    /// For the camera; `more` puts what it measures by.
    public static String coach(Words words, Consumer<Members> more) {
        CoachWords say = words.coach();
        var script = new ScriptWords();
        more.accept(script.words);
        return script.put("ready", say.gettingReady())
                .put("still", say.still())
                .put("sitStill", say.sitStill())
                .put("practise", say.practise())
                .put("asUsual", say.nowAsUsual())
                .put("justStand", say.justStand())
                .put("justSit", say.justSit())
                .put("andNow", say.andNow())
                .put("cannot", say.cannotSee())
                .put("smaller", say.smaller())
                .put("noCamera", say.noCamera())
                .put("broke", say.broke())
                .put("nothing", say.nothingSeen())
                .forms("counted", say.formsOfCounted())
                .put("goodOnes", say.goodOnes("{good}"))
                .put("of", say.ofTimes("{of}", "{times}"))
                .put("bottom", say.atTheBottom("{knee}", "{reach}", "{trunk}"))
                .put("inFront", say.handsInFront("{ear}", "{hip}", "{shoulder}"))
                .put("noStance", say.noStanceIsWrong())
                .put("part", say.partOfTheTime("{dropping}", "{feet}", "{leaning}"))
                .put("satWell", say.satWell())
                .put("leanBack", say.leanBack())
                .put("feetDown", say.feetDown())
                .put("range", say.rangeAndTime("{range}", "{seconds}"))
                .json();
    }

    private ScriptWords put(String name, String says) {
        words.put(name, says);
        return this;
    }

    private ScriptWords forms(String name, Counted phrase) {
        words.keys(
                name, forms -> Plural.of(phrase.language()).forEach(form -> forms.put(form.code(), phrase.form(form))));
        return this;
    }

    private String json() {
        return words.done().text().replace("<", "\\u003c");
    }
}
