// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/actions.h"
#include "session/sessiontr.h"

namespace ohm {

using session::Tr;
using namespace Qt::StringLiterals;

namespace {

struct Step
{
    QString tool;
    Json arguments = Json::object();
};

void describe(Fields<Step> &fields)
{
    fields
        .required("tool", &Step::tool,
            {.title = Tr::text("Action"), .help = Tr::text("The action's name."), .example = "\"serial_list_ports\""})
        .optional(
            "arguments", &Step::arguments, {.title = Tr::text("Arguments"), .help = Tr::text("Its arguments as an object.")});
}

struct Batch
{
    std::vector<Step> steps;
    bool stopOnError = true;
};

void describe(Fields<Batch> &fields)
{
    fields
        .required("steps", &Batch::steps,
            {.title = Tr::text("Steps"),
                .help = Tr::text("The calls, in order; neighbouring ones that only read run side by side."),
                .maxLength = 100})
        .optional("stop_on_error", &Batch::stopOnError,
            {.title = Tr::text("Stop at the first failure"), .help = Tr::text("Whether the first failure ends the batch.")});
}

struct StepResult
{
    QString tool;
    bool ok = false;
    std::optional<Json> result;
    std::optional<Json> error;
};

void describe(Fields<StepResult> &fields)
{
    fields.required("tool", &StepResult::tool)
        .required("ok", &StepResult::ok)
        .optional("result", &StepResult::result)
        .optional("error", &StepResult::error);
}

struct BatchResult
{
    std::vector<StepResult> results;
    std::uint64_t notRun = 0;
};

void describe(Fields<BatchResult> &fields)
{
    fields.required("results", &BatchResult::results, {.help = Tr::text("One entry for each step that ran, in order.")})
        .required("not_run", &BatchResult::notRun, {.help = Tr::text("Steps left out after a failure.")});
}

// All steps are checked before the first one runs: a typing error in step 5 must not leave steps 1 to 4 done.
Result<std::vector<const Action *>> checkSteps(const Bench &bench, const Batch &batch)
{
    std::vector<const Action *> actions;
    for (std::size_t i = 0; i < batch.steps.size(); ++i) {
        const Step &step = batch.steps[i];
        const QString path = u"steps[%1]"_s.arg(i);
        Result<const Action *> action = bench.registry.require(step.tool);
        if (!action) {
            action.error().field = path + u".tool"_s;
            return fail(action.error());
        }
        if (auto valid = validate(step.arguments, (*action)->arguments()); !valid) {
            Error error = valid.error();
            error.field = path + u".arguments."_s + error.field;
            return fail(std::move(error));
        }
        actions.push_back(*action);
    }
    return actions;
}

StepResult outcomeOf(const Step &step, const Result<Json> &result)
{
    if (result)
        return {.tool = step.tool, .ok = true, .result = *result, .error = {}};
    return {.tool = step.tool, .ok = false, .result = {}, .error = toJson(result.error())};
}

// Starts the call and sees to it that cancelling the batch cancels it.
class RunningStep final
{
public:
    RunningStep(Bench &bench, const Step &step, CallContext &context)
        : m_step(step)
        , m_job(bench.dispatcher.call({.action = step.tool,
              .arguments = step.arguments,
              .caller = context.caller(),
              .deadline = context.deadline(),
              .parent = context.callEvent()}))
        , m_cancel(context.stop(), [this] {
            if (m_job)
                (*m_job)->cancel();
        })
    {
    }

    StepResult wait()
    {
        if (!m_job)
            return outcomeOf(m_step, fail(m_job.error()));
        (*m_job)->waitUntilFinished(Deadline::never());
        return outcomeOf(m_step, *(*m_job)->result());
    }

private:
    const Step &m_step;
    Result<JobPointer> m_job;
    std::stop_callback<std::function<void()>> m_cancel;
};

Result<BatchResult> runBatch(Bench &bench, const Batch &batch, CallContext &context)
{
    const auto actions = checkSteps(bench, batch);
    if (!actions)
        return fail(actions.error());
    BatchResult outcome;
    std::size_t next = 0;
    bool failed = false;
    while (next < batch.steps.size() && !(failed && batch.stopOnError) && !context.isCancelled()) {
        std::size_t end = next + 1;
        const auto reads = [&](std::size_t i) { return (*actions)[i]->spec().effect == Effect::Reads; };
        while (reads(next) && end < batch.steps.size() && reads(end))
            ++end;
        std::vector<std::unique_ptr<RunningStep>> running;
        for (std::size_t i = next; i < end; ++i)
            running.push_back(std::make_unique<RunningStep>(bench, batch.steps[i], context));
        for (const auto &step : running) {
            outcome.results.push_back(step->wait());
            failed |= !outcome.results.back().ok;
            context.progress(double(outcome.results.size()), double(batch.steps.size()));
        }
        next = end;
    }
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled,
            Tr::text("The batch was cancelled after %1 of %2 steps.").arg(outcome.results.size()).arg(batch.steps.size()));
    outcome.notRun = batch.steps.size() - next;
    return outcome;
}

} // namespace

void addBatchAction(Bench &bench)
{
    ActionSet actions(bench.registry);
    // Each step passes the policy by itself; the batch as such does nothing.
    actions.add<Batch, BatchResult>(
        {.name = "bench_batch",
            .title = Tr::text("Run several actions"),
            .help = Tr::text("Run several actions in one call; all are checked first, and each asks for approval by itself."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker},
        [&bench](const Batch &batch, CallContext &context) { return runBatch(bench, batch, context); });
}

} // namespace ohm
