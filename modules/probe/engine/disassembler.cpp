// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/disassembler.h"

#include "probe/probetr.h"

#include <capstone/capstone.h>

#include <memory>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    cs_arch architecture;
    int mode;
    qsizetype smallest; // bytes of the shortest instruction
};

Choice choiceOf(InstructionSet set)
{
    switch (set) {
    case InstructionSet::ThumbM:
        return {CS_ARCH_ARM, CS_MODE_THUMB | CS_MODE_MCLASS | CS_MODE_V8, 2};
    case InstructionSet::Thumb:
        return {CS_ARCH_ARM, CS_MODE_THUMB, 2};
    case InstructionSet::Arm:
        return {CS_ARCH_ARM, CS_MODE_ARM, 4};
    case InstructionSet::AArch64:
        return {CS_ARCH_ARM64, CS_MODE_ARM, 4};
    case InstructionSet::Mips:
        break;
    }
    return {CS_ARCH_MIPS, CS_MODE_MIPS32, 4};
}

// The engine and one instruction that it writes into.
class Engine final
{
public:
    Engine(const Choice &choice, ByteOrder order)
    {
        const int mode = order == ByteOrder::Big ? choice.mode | int(CS_MODE_BIG_ENDIAN) : choice.mode;
        m_isOpen = cs_open(choice.architecture, cs_mode(mode), &m_handle) == CS_ERR_OK;
        if (!m_isOpen)
            return;
        cs_option(m_handle, CS_OPT_DETAIL, CS_OPT_ON);
        m_instruction = cs_malloc(m_handle);
    }
    ~Engine()
    {
        if (m_instruction)
            cs_free(m_instruction, 1);
        if (m_isOpen)
            cs_close(&m_handle);
    }
    Q_DISABLE_COPY_MOVE(Engine)

    const cs_insn *next(std::uint64_t address, QByteArrayView bytes)
    {
        if (!m_instruction)
            return nullptr;
        auto code = reinterpret_cast<const uint8_t *>(bytes.data());
        auto size = std::size_t(bytes.size());
        return cs_disasm_iter(m_handle, &code, &size, &address, m_instruction) ? m_instruction : nullptr;
    }

    std::optional<std::uint64_t> destination(cs_arch architecture) const
    {
        if (!cs_insn_group(m_handle, m_instruction, CS_GRP_JUMP) && !cs_insn_group(m_handle, m_instruction, CS_GRP_CALL)
            && !cs_insn_group(m_handle, m_instruction, CS_GRP_BRANCH_RELATIVE))
            return std::nullopt;
        const cs_detail &detail = *m_instruction->detail;
        if (architecture == CS_ARCH_ARM)
            return lastImmediate(detail.arm.operands, detail.arm.op_count, int(ARM_OP_IMM)).low32();
        if (architecture == CS_ARCH_ARM64)
            return lastImmediate(detail.arm64.operands, detail.arm64.op_count, int(ARM64_OP_IMM)).value;
        return lastImmediate(detail.mips.operands, detail.mips.op_count, int(MIPS_OP_IMM)).low32();
    }

private:
    struct Immediate
    {
        std::optional<std::uint64_t> value;
        std::optional<std::uint64_t> low32() const
        {
            return value ? std::optional<std::uint64_t>(*value & 0xFFFFFFFF) : std::nullopt;
        }
    };
    template <typename Operand>
    static Immediate lastImmediate(const Operand *operands, int count, int immediate)
    {
        if (count == 0 || int(operands[count - 1].type) != immediate)
            return {};
        return {std::uint64_t(std::int64_t(operands[count - 1].imm))};
    }

    csh m_handle = 0;
    bool m_isOpen = false;
    cs_insn *m_instruction = nullptr;
};

Instruction noInstruction(std::uint64_t address, QByteArrayView bytes, ByteOrder order)
{
    const auto *word = bytes.size() == 2 ? ".short" : bytes.size() == 4 ? ".word" : ".byte";
    const QString digits = QString::number(loadNumber(bytes, order), 16).rightJustified(2 * bytes.size(), u'0');
    return {.address = address, .bytes = bytes.toByteArray(), .text = u"%1 0x%2"_s.arg(QLatin1String(word), digits)};
}

} // namespace

Result<InstructionSet> instructionSetOf(const QString &targetType, bool isThumb)
{
    if (targetType == u"cortex_m" || targetType == u"hla_target")
        return InstructionSet::ThumbM;
    if (targetType == u"aarch64")
        return InstructionSet::AArch64;
    if (targetType.startsWith(u"cortex_") || targetType.startsWith(u"arm"))
        return isThumb ? InstructionSet::Thumb : InstructionSet::Arm;
    if (targetType.startsWith(u"mips"))
        return InstructionSet::Mips;
    return fail(ErrorCode::Unsupported, Tr::text("The instructions of %1 cannot be read.").arg(targetType));
}

std::vector<Instruction> disassemble(
    InstructionSet set, ByteOrder order, std::uint64_t address, QByteArrayView bytes, std::size_t most)
{
    const Choice choice = choiceOf(set);
    Engine engine(choice, order);
    std::vector<Instruction> instructions;
    while (!bytes.isEmpty() && instructions.size() < most) {
        const cs_insn *read = engine.next(address, bytes);
        const qsizetype size = read ? read->size : std::min(choice.smallest, bytes.size());
        Instruction instruction = noInstruction(address, bytes.first(size), order);
        if (read) {
            instruction.text = QString::fromLatin1(read->mnemonic);
            if (read->op_str[0])
                instruction.text += u' ' + QString::fromLatin1(read->op_str);
            instruction.destination = engine.destination(choice.architecture);
        }
        instructions.push_back(std::move(instruction));
        address += std::uint64_t(size);
        bytes = bytes.sliced(size);
    }
    return instructions;
}

} // namespace ohm::probe
