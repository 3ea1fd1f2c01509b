// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

struct Decode
{
    QString hex;
    std::optional<Layer> layer;
};

void describe(Fields<Decode> &fields)
{
    fields.required("hex", &Decode::hex,
        {.title = Tr::text("Bytes"),
            .help = Tr::text("The bytes."),
            .maxLength = 3 * mostBytes,
            .format = Format::Hex,
            .example = "\"7e 01 07 01 08 09 c8 00 81 02 18 05 7e\""});
    fields.optional(
        "layer", &Decode::layer, {.title = Tr::text("Layer"), .help = Tr::text("What the bytes are; guessed when left out.")});
}

struct Decoded
{
    Layer layer = Layer::Message;
    QString summary;
    bool valid = false;
    std::vector<QString> problems;
    Json fields;
    Json values;
};

void describe(Fields<Decoded> &fields)
{
    fields.required("layer", &Decoded::layer, {.help = Tr::text("What the bytes were taken for.")});
    fields.required("summary", &Decoded::summary, {.help = Tr::text("What it is, in a few words.")});
    fields.required("valid", &Decoded::valid, {.help = Tr::text("Whether nothing is wrong with it.")});
    fields.required("problems", &Decoded::problems, {.help = Tr::text("What is wrong, field by field.")});
    fields.required("fields", &Decoded::fields,
        {.help =
                Tr::text("The tree of fields: name, offset and length in bytes, bit, bits, value, meaning, problem, fields.")});
    fields.required("values", &Decoded::values, {.help = Tr::text("The values alone, as mctp_encode takes them.")});
}

struct Encode
{
    Layer layer = Layer::Packet;
    Json fields;
};

void describe(Fields<Encode> &fields)
{
    fields.required("layer", &Encode::layer, {.title = Tr::text("Layer"), .help = Tr::text("What to make.")});
    fields.required("fields", &Encode::fields,
        {.title = Tr::text("Fields"),
            .help = Tr::text("The fields by name, as mctp_decode shows them in values; inner layers may also be bytes in "
                             "hexadecimal. Commands and types may be given by name."),
            .example = R"({"destination": 8, "source": 9, "message": {"type": "Control", "control": {"command": 2}}})"});
}

struct Encoded
{
    QString hex;
    std::vector<QString> frames;
};

void describe(Fields<Encoded> &fields)
{
    fields.required("hex", &Encoded::hex, {.help = Tr::text("All bytes, one after the other.")});
    fields.required("frames", &Encoded::frames, {.help = Tr::text("One for each packet that the message takes.")});
}

Result<Decoded> decodeBytes(const Decode &wanted)
{
    const auto bytes = bytesFrom(jsonString(wanted.hex), u"hex"_s);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->isEmpty())
        return fail(badField(u"hex"_s, Tr::text("there are no bytes")));
    const Layer layer = wanted.layer.value_or(guessLayer(*bytes));
    const Field field = decode(layer, *bytes);
    Decoded decoded{.layer = layer, .summary = field.meaning, .valid = isValid(field)};
    for (const Message &problem : problemsOf(field))
        decoded.problems.push_back(problem.english());
    decoded.fields = toJson(field);
    decoded.values = valuesOf(field);
    return decoded;
}

Result<Encoded> encodeFields(const Encode &wanted)
{
    const auto frames = encode(wanted.layer, wanted.fields, u"fields"_s);
    if (!frames)
        return fail(frames.error());
    Encoded encoded;
    QByteArray all;
    for (const QByteArray &frame : *frames) {
        encoded.frames.push_back(hexFromBytes(frame));
        all += frame;
    }
    encoded.hex = hexFromBytes(all);
    return encoded;
}

} // namespace

void declareCodecActions(ActionSet &actions)
{
    actions.add<Decode, Decoded>(
        {.name = "mctp_decode",
            .title = Tr::text("Decode MCTP"),
            .help = Tr::text("Take apart a frame, packet or message of MCTP or PLDM into its fields, and say what is wrong."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [](const Decode &wanted, CallContext &) { return decodeBytes(wanted); });
    actions.add<Encode, Encoded>(
        {.name = "mctp_encode",
            .title = Tr::text("Encode MCTP"),
            .help = Tr::text("Make the bytes of a frame, packet or message of MCTP or PLDM from its fields."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [](const Encode &wanted, CallContext &) { return encodeFields(wanted); });
}

} // namespace ohm::mctp
