package dev.loopwise.quiz;

import dev.loopwise.shared.Page;
import dev.loopwise.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds quizzes by what instructors ask for. */
@ApplicationScoped
class QuizSearch {
    private static final String FROM =
            " from Quiz q join QuizVersion v on v.quizId = q.id and v.number = q.currentNumber";

    private final EntityManager entities;

    QuizSearch(EntityManager entities) {
        this.entities = entities;
    }

    Page<Quiz> find(QuizFilter filter, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String where = FROM + where(filter, parameters);
        String order = " order by " + filter.sort().order();
        List<Quiz> items =
                bound("select q, v" + where + order, Object[].class, parameters)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultStream()
                        .map(
                                row ->
                                        new QuizRepository.Row(
                                                        (QuizEntity) row[0],
                                                        (QuizVersionEntity) row[1])
                                                .toQuiz())
                        .toList();
        long total = bound("select count(*)" + where, Long.class, parameters).getSingleResult();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private static String where(QuizFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        filter.status()
                .ifPresent(
                        status -> {
                            conditions.add("q.status = :status");
                            parameters.put("status", status);
                        });
        filter.topic()
                .ifPresent(
                        topic -> {
                            conditions.add("array_contains(v.topics, :topic)");
                            parameters.put("topic", topic);
                        });
        filter.difficulty()
                .ifPresent(
                        difficulty -> {
                            conditions.add("v.difficulty = :difficulty");
                            parameters.put("difficulty", difficulty);
                        });
        filter.text()
                .ifPresent(
                        text -> {
                            conditions.add(
                                    "(locate(:text, lower(v.title)) > 0"
                                            + " or locate(:text, q.slug) > 0"
                                            + " or locate(:text, lower(v.program)) > 0)");
                            parameters.put("text", text.toLowerCase(Locale.ROOT));
                        });
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bound(String query, Class<T> type, Map<String, Object> parameters) {
        TypedQuery<T> bound = entities.createQuery(query, type);
        parameters.forEach(bound::setParameter);
        return bound;
    }
}
