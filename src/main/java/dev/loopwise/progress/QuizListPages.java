package dev.loopwise.progress;

import dev.loopwise.cohort.LearnerFrames;
import dev.loopwise.shared.Roles;
import dev.loopwise.web.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of quizzes that a learner can answer. */
@Path("/quizzes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.LEARNER)
@Blocking
public class QuizListPages {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quizzes(Frame frame, QuizList list);

        private Templates() {}
    }

    /** The quizzes under their main topics, the topics that are easiest on average first. */
    record QuizList(List<TopicGroup> groups) {
        static QuizList of(List<QuizListItem> items) {
            Map<String, List<QuizListItem>> byTopic = new LinkedHashMap<>();
            for (QuizListItem item : items) {
                byTopic.computeIfAbsent(item.topics().get(0), topic -> new ArrayList<>()).add(item);
            }
            return new QuizList(
                    byTopic.entrySet().stream()
                            .map(group -> new TopicGroup(group.getKey(), group.getValue()))
                            .sorted(
                                    Comparator.comparingDouble(TopicGroup::difficulty)
                                            .thenComparing(TopicGroup::topic))
                            .toList());
        }

        public int total() {
            return groups.stream().mapToInt(group -> group.items().size()).sum();
        }

        public int solved() {
            return groups.stream().mapToInt(TopicGroup::solved).sum();
        }
    }

    /**
     * The quizzes of one topic, the easiest first.
     *
     * @param topic the topic's slug
     */
    record TopicGroup(String topic, List<QuizListItem> items) {
        double difficulty() {
            return items.stream().mapToInt(QuizListItem::difficulty).average().orElseThrow();
        }

        public int solved() {
            return (int) items.stream().filter(item -> item.state() == QuizState.SOLVED).count();
        }
    }

    private final ProgressReports reports;
    private final LearnerFrames frames;

    QuizListPages(ProgressReports reports, LearnerFrames frames) {
        this.reports = reports;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance quizzes() {
        return Templates.quizzes(
                frames.of("Quizzes", Frame.Section.QUIZZES),
                QuizList.of(reports.quizzes(frames.learner().id())));
    }
}
