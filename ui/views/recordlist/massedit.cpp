#include "views/recordlist/massedit.h"

#include "models/displaytext.h"
#include "widgets/fieldeditor.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kartoteka
{

MassEdit::MassEdit(OpenWorkspace &workspace, const Entity &entity, qint64 count, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_field(new QComboBox(this))
    , m_option(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("massEdit"));
    setWindowTitle(tr("Change %n record(s)", nullptr, static_cast<int>(count)));
    for (const Field &candidate : *workspace.session().fields(entity)) {
        const bool isOwnName = candidate.has(Required) && candidate.kind == Kind::Text;
        if (candidate.has(Automatic) || candidate.has(Fixed) || isOwnName ||
            candidate.kind == Kind::Reference || candidate.kind == Kind::MultiChoice)
            continue;
        m_fields.push_back(candidate);
        m_field->addItem(labelOf(candidate));
    }
    m_field->setObjectName(QStringLiteral("massEditField"));
    m_option->setObjectName(QStringLiteral("massEditOption"));
    m_option->setAccessibleName(tr("New value"));
    m_value->setObjectName(QStringLiteral("massEditValue"));
    m_value->setMaxLength(FieldEditor::kLongestLine + 1); // one more: so it is told, not cut off
    m_value->setPlaceholderText(tr("Nothing empties the field"));
    m_problem->setObjectName(QStringLiteral("massEditProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("massEditCancel"));
    auto *change = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    change->setObjectName(QStringLiteral("massEditChange"));
    change->setProperty("primary", true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Field"), m_field);
    form->addRow(tr("New value"), m_value);
    form->addRow(QString(), m_option);
    form->addRow(m_problem);
    form->addRow(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &MassEdit::showEditor);
    connect(buttons, &QDialogButtonBox::accepted, this, &MassEdit::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showEditor();
}

const Field &MassEdit::field() const
{
    return m_fields[static_cast<size_t>(std::max(0, m_field->currentIndex()))];
}

void MassEdit::showEditor()
{
    const Field &chosenField = field();
    const bool isChoice = chosenField.kind == Kind::Choice || chosenField.kind == Kind::Flag;
    m_option->clear();
    if (chosenField.kind == Kind::Flag) {
        m_option->addItem(tr("yes"), QStringLiteral("true"));
        m_option->addItem(tr("no"), QStringLiteral("false"));
    }
    for (const ChoiceOption &option : chosenField.options)
        m_option->addItem(option.label.translated(), option.code);
    m_option->setVisible(isChoice);
    m_value->setVisible(!isChoice);
    m_problem->clear();
}

void MassEdit::take()
{
    const QString text = m_value->isHidden() ? m_option->currentData().toString() : m_value->text();
    if (const QString problem = FieldEditor::problemOf(text); !problem.isEmpty()) {
        m_problem->setText(problem);
        return;
    }
    const auto value = parseValue(field(), text, m_workspace.session().textStyle());
    if (!value) {
        m_problem->setText(value.error().translated());
        return;
    }
    emit chosen(field(), *value);
    accept();
}

} // namespace kartoteka
