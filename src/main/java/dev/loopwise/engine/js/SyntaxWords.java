package dev.loopwise.engine.js;

import dev.loopwise.engine.NodeRelease;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** V8's words for programs that are not JavaScript. */
final class SyntaxWords {
    static final String END_OF_INPUT = "SyntaxError: Unexpected end of input";

    private static final int QUOTES_TOKENS_SINCE = 12;
    private static final int NAMES_IDENTIFIERS_SINCE = 20;
    private static final int KNOWS_TOP_LEVEL_AWAIT_SINCE = 16;
    private static final String AWAIT = "await is only valid in async function";
    private static final String INVALID = "Invalid or unexpected token";

    /** What is said whatever the token is. */
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("Missing close quote", INVALID),
                    Map.entry(
                            "Cannot use for await outside async functions",
                            "Unexpected reserved word"),
                    Map.entry(
                            "Cannot use import.meta outside a module",
                            "Cannot use 'import.meta' outside a module"),
                    Map.entry("Missing space after numeric literal", INVALID),
                    Map.entry(
                            "Class contains more than one constructor",
                            "A class may only have one constructor"),
                    Map.entry(
                            "Switch already has default case",
                            "More than one default clause in switch statement"),
                    Map.entry(
                            "Missing assignment in destructuring declaration",
                            "Missing initializer in destructuring declaration"),
                    Map.entry(
                            "Invalid left hand side for assignment",
                            "Invalid left-hand side in assignment"),
                    Map.entry(
                            "Illegal continue statement",
                            "Illegal continue statement: no surrounding iteration statement"),
                    Map.entry("Invalid return statement", "Illegal return statement"),
                    Map.entry(
                            "Static class method must not be named 'prototype'",
                            "Classes may not have a static property named 'prototype'"),
                    Map.entry("invalid use of keyword super", "'super' keyword unexpected here"));

    private static final Pattern FOUND = Pattern.compile("(?i)expected (.+) but found (.+)");
    private static final Pattern REDECLARED =
            Pattern.compile("Variable \"(.+)\" has already been declared");
    private static final Pattern NO_VALUE = Pattern.compile("Missing assignment to constant .*");
    private static final Pattern LABEL = Pattern.compile("Duplicate Label \"(.*)\"");
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)|(?<number>\\d)|(?<string>['\"])"
                            + "|(?<template>`)|(?<sign>=>|\\.\\.\\.|\\?\\?|\\?\\.|&&|\\|\\||[+]{2}"
                            + "|--|[=!]==?|[<>]=|.)",
                    Pattern.DOTALL);
    private static final Pattern KEYWORD =
            Pattern.compile(
                    "break|case|catch|class|const|continue|debugger|default|delete|do|else|enum"
                            + "|export|extends|false|finally|for|function|if|import|in|instanceof"
                            + "|new|null|return|super|switch|this|throw|true|try|typeof|var|void"
                            + "|while|with");

    private final NodeRelease release;

    SyntaxWords(NodeRelease release) {
        this.release = release;
    }

    /**
     * The first line of a syntax error's message.
     *
     * @param message what GraalJS said
     * @param rest the program from the place of the error on
     */
    String of(String message, String rest) {
        String first = message.lines().findFirst().orElse("SyntaxError");
        String text = first.replaceFirst("^SyntaxError: (\\S+:\\d+:\\d+ )?", "");
        return "SyntaxError: " + translate(text, rest);
    }

    private String translate(String text, String rest) {
        if (SAME.containsKey(text)) {
            return SAME.get(text);
        }
        if (text.startsWith(AWAIT)) {
            return release.atLeast(KNOWS_TOP_LEVEL_AWAIT_SINCE) ? text : AWAIT;
        }
        Matcher redeclared = REDECLARED.matcher(text);
        if (redeclared.matches()) {
            return "Identifier '" + redeclared.group(1) + "' has already been declared";
        }
        if (NO_VALUE.matcher(text).matches()) {
            return "Missing initializer in const declaration";
        }
        Matcher label = LABEL.matcher(text);
        if (label.matches()) {
            return "Label '" + label.group(1) + "' has already been declared";
        }
        Matcher found = FOUND.matcher(text);
        boolean isToken = found.matches() || text.startsWith("expected ");
        return isToken ? ofToken(found, rest) : text;
    }

    private String ofToken(Matcher found, String rest) {
        String expected = found.matches() ? found.group(1) : "";
        if (expected.equals(",")) {
            return "missing ) after argument list";
        }
        if (rest.isBlank() || found.matches() && found.group(2).equals("eof")) {
            return "Unexpected end of input";
        }
        if (expected.equals("ident") && rest.startsWith("(")) {
            return "Function statements require a function name";
        }
        if (expected.equals("an operand")) {
            return ofOperand(rest);
        }
        return token(rest);
    }

    private String ofOperand(String rest) {
        if (rest.startsWith("/")) {
            return "Invalid regular expression: missing /";
        }
        if (rest.startsWith("super")) {
            return "'super' keyword unexpected here";
        }
        boolean isImport = rest.matches("(?s)import\\b.*");
        if (isImport) {
            return release.atLeast(QUOTES_TOKENS_SINCE)
                    ? "Cannot use import statement outside a module"
                    : token(rest.substring("import".length()).stripLeading());
        }
        return token(rest);
    }

    private String token(String rest) {
        Matcher token = TOKEN.matcher(rest);
        if (!token.lookingAt()) {
            return INVALID;
        }
        if (token.group("number") != null) {
            return "Unexpected number";
        }
        if (token.group("string") != null) {
            return "Unexpected string";
        }
        if (token.group("template") != null) {
            return "Unexpected template string";
        }
        String text = token.group();
        if (token.group("word") != null && !KEYWORD.matcher(text).matches()) {
            boolean isNamed = release.atLeast(NAMES_IDENTIFIERS_SINCE);
            return isNamed ? "Unexpected identifier '" + text + "'" : "Unexpected identifier";
        }
        if (text.matches("[@#\\\\]")) {
            return INVALID;
        }
        return release.atLeast(QUOTES_TOKENS_SINCE)
                ? "Unexpected token '" + text + "'"
                : "Unexpected token " + text;
    }
}
