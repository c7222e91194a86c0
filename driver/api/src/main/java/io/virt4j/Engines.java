package io.virt4j;

import io.virt4j.xml.domain.DomainXml;
import java.util.List;
import java.util.stream.Collectors;

/** The choice of an engine by what a domain XML asks for. Nothing else decides it. */
public final class Engines {
    private Engines() {}

    /** The engines that are installed, the one that is preferred first. */
    public static List<Engine> installed() {
        return Drivers.all().stream().map(Engine::new).toList();
    }

    /**
     * The first engine that honours all of the document.
     *
     * @throws VirtException {@link ErrorCode#CONFIG_UNSUPPORTED} if none does
     */
    public static Engine choose(DomainXml xml) {
        for (Engine engine : installed()) {
            if (engine.plan(xml).isHonoured()) {
                return engine;
            }
        }
        throw new VirtException(
                ErrorCode.CONFIG_UNSUPPORTED, "no engine can run domain '" + xml.name() + "'; installed: " + names());
    }

    /**
     * The engine of a name, for this document.
     *
     * @throws VirtException if there is no such engine, or {@link ErrorCode#CONFIG_UNSUPPORTED} with every part and its
     *     line if it does not honour all of the document
     */
    public static Engine choose(DomainXml xml, String name) {
        Engine engine = named(name);
        Plan plan = engine.plan(xml);
        if (!plan.isHonoured()) {
            throw new VirtException(ErrorCode.CONFIG_UNSUPPORTED, refusal(xml, plan));
        }
        return engine;
    }

    /** Why each engine that is preferred to this one does not run the document, in words for the user. */
    public static List<String> refusalsBefore(Engine engine, DomainXml xml) {
        return installed().stream()
                .takeWhile(preferred -> !preferred.name().equals(engine.name()))
                .map(preferred -> refusal(xml, preferred.plan(xml)))
                .toList();
    }

    private static String refusal(DomainXml xml, Plan plan) {
        return "the " + plan.engine() + " engine cannot run domain '" + xml.name() + "':" + plan.refusals();
    }

    /**
     * The engine of a name.
     *
     * @throws VirtException if there is none
     */
    public static Engine named(String name) {
        return installed().stream()
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new VirtException(
                        ErrorCode.INVALID_ARG, "there is no engine '" + name + "'; installed: " + names()));
    }

    private static String names() {
        return installed().stream().map(Engine::name).collect(Collectors.joining(", "));
    }
}
