package dev.loopwise.quiz;

import dev.loopwise.quiz.file.QuizFile;
import dev.loopwise.quiz.file.QuizFileProblem;
import dev.loopwise.quiz.file.QuizFolder;
import dev.loopwise.shared.LoopwiseSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Brings the quizzes of the quizzes folder into the database.
 *
 * <p>Each file is a step of its own: one that is broken keeps no other from coming in, and a
 * transaction never waits for the engine. Replicas may import at the same time; {@link
 * QuizAuthoring#storeFile} lets the first one win.
 */
@ApplicationScoped
public class QuizImport {
    private static final Logger LOG = Logger.getLogger(QuizImport.class);

    private final LoopwiseSettings settings;
    private final KeyFinder keys;
    private final QuizAuthoring authoring;
    private volatile boolean isEnding;

    QuizImport(LoopwiseSettings settings, KeyFinder keys, QuizAuthoring authoring) {
        this.settings = settings;
        this.keys = keys;
        this.authoring = authoring;
    }

    /** Leaves what is not imported yet to the next start: the service is ending. */
    public void end() {
        isEnding = true;
    }

    /** Imports every file that is new or changed. */
    public ImportReport run() {
        QuizFolder.Contents folder = new QuizFolder(settings.quizzesFolder()).read();
        Map<String, String> known = authoring.hashesOfFiles();
        Tally tally = new Tally(folder.problems());
        for (QuizFile file : folder.files()) {
            if (isEnding) {
                break;
            }
            if (file.contentHash().equals(known.get(file.slug()))) {
                tally.unchanged++;
            } else {
                takeAnyway(file, tally);
            }
        }
        ImportReport report = tally.toReport();
        report.rejected().forEach(problem -> LOG.warnf("Quiz file left out: %s", problem));
        LOG.infof(
                "Quizzes: %d new, %d changed, %d unchanged, %d problems",
                report.created().size(),
                report.changed().size(),
                report.unchanged(),
                report.rejected().size());
        return report;
    }

    /** A bug that one file brings to light is no reason to leave the others out. */
    private void takeAnyway(QuizFile file, Tally tally) {
        try {
            take(file, tally);
        } catch (RuntimeException bug) {
            UUID id = UUID.randomUUID();
            LOG.errorf(bug, "Failure %s while importing %s", id, file.path());
            tally.rejected.add(
                    new QuizFileProblem(
                            file.path(),
                            1,
                            "Something went wrong on our side. The log has more under the number "
                                    + id
                                    + "."));
        }
    }

    private void take(QuizFile file, Tally tally) {
        KeyFinder.FileKey found = keys.find(file);
        tally.rejected.addAll(found.problems());
        found.key().ifPresent(key -> store(file, key, tally));
    }

    private void store(QuizFile file, QuizKey key, Tally tally) {
        switch (authoring.storeFile(file, key)) {
            case CREATED -> tally.created.add(file.slug());
            case CHANGED -> tally.changed.add(file.slug());
            case UNCHANGED -> tally.unchanged++;
            case TAKEN ->
                    tally.rejected.add(
                            new QuizFileProblem(
                                    file.path(),
                                    1,
                                    "The name \""
                                            + file.slug()
                                            + "\" is taken by a quiz that was made over the API."
                                            + " Rename the file."));
        }
    }

    private static final class Tally {
        private final List<String> created = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<QuizFileProblem> rejected;
        private int unchanged;

        Tally(List<QuizFileProblem> problems) {
            this.rejected = new ArrayList<>(problems);
        }

        ImportReport toReport() {
            return new ImportReport(created, changed, unchanged, rejected);
        }
    }
}
