#include "widgets/choiceeditors.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>

namespace kartoteka
{

ChoiceEditor::ChoiceEditor(const Field &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_box(new QComboBox(this))
{
    addOptions();
    m_box->setMaxVisibleItems(16);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    adopt(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        emit edited();
        if (isInPlace())
            emit committed();
    });
}

void ChoiceEditor::addOptions()
{
    if (field().kind == Kind::Flag) {
        m_box->addItem(context().text.text(field(), Value(1)), QStringLiteral("1"));
        m_box->addItem(context().text.text(field(), Value(0)), QStringLiteral("0"));
        return;
    }
    if (field().kind == Kind::Reference) {
        m_box->addItem(tr("Nobody"), QString());
        for (const auto &[id, name] : context().users)
            m_box->addItem(name, QString::number(id));
        return;
    }
    const bool hasEmpty =
        std::any_of(field().options.begin(), field().options.end(),
                    [](const ChoiceOption &option) { return option.code.isEmpty(); });
    if (!hasEmpty && !field().has(Required))
        m_box->addItem(tr("Not said"), QString());
    for (const ChoiceOption &option : field().options)
        m_box->addItem(option.label.translated(), option.code);
}

QString ChoiceEditor::codeOf(const Value &value) const
{
    if (field().kind == Kind::Flag)
        return QString::number(value.integer());
    if (field().kind == Kind::Reference)
        return value.isNull() ? QString() : QString::number(value.integer());
    return value.text();
}

void ChoiceEditor::setValue(const Value &value)
{
    setTyped(codeOf(value));
}

Result<Value> ChoiceEditor::value() const
{
    const QString code = typed();
    if (field().kind == Kind::Flag)
        return Value(code == QLatin1String("1") ? 1 : 0);
    if (field().kind == Kind::Reference)
        return code.isEmpty() ? Value() : Value(code.toLongLong());
    return Value(code);
}

QString ChoiceEditor::typed() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setTyped(const QString &typed)
{
    int row = m_box->findData(typed);
    if (row < 0 && typed.isEmpty()) {
        row = 0;          // required: there is no way to say nothing
    } else if (row < 0) { // a code of a newer version, a user who left: kept
        m_box->addItem(typed, typed);
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
}

MultiChoiceEditor::MultiChoiceEditor(const Field &field, const EditorContext &context,
                                     QWidget *parent)
    : FieldEditor(field, context, parent)
    , m_list(new QListWidget(this))
{
    for (const ChoiceOption &option : field.options) {
        auto *item = new QListWidgetItem(option.label.translated(), m_list);
        item->setData(Qt::UserRole, option.code);
        item->setCheckState(Qt::Unchecked);
    }
    constexpr int kMostRows = 6;
    const int rows = std::clamp(static_cast<int>(field.options.size()), 2, kMostRows);
    m_list->setFixedHeight(rows * m_list->fontMetrics().height() * 3 / 2 + 4);
    m_list->setCurrentRow(0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    adopt(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
}

void MultiChoiceEditor::setValue(const Value &value)
{
    setTyped(value.text());
}

Result<Value> MultiChoiceEditor::value() const
{
    return Value(typed());
}

QString MultiChoiceEditor::typed() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return codes.join(u'\n');
}

void MultiChoiceEditor::setTyped(const QString &typed)
{
    const QSignalBlocker blocker(m_list);
    const QStringList codes = typed.split(u'\n', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isOn = codes.contains(m_list->item(row)->data(Qt::UserRole).toString());
        m_list->item(row)->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace kartoteka
