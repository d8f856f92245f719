#include "views/recordlist/massedit.h"

#include "models/displaytext.h"
#include "views/recordlist/valueplace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace kartoteka
{

MassEdit::MassEdit(OpenWorkspace &workspace, const Entity &entity, qint64 count, QWidget *parent)
    : QDialog(parent)
    , m_field(new QComboBox(this))
    , m_value(new ValuePlace(workspace, this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("massEdit"));
    setWindowTitle(tr("Change %n record(s)", nullptr, static_cast<int>(count)));
    for (const Field &candidate : *workspace.session().fields(entity)) {
        const bool isOwnName = candidate.has(Required) && candidate.kind == Kind::Text;
        if (candidate.has(Automatic) || candidate.has(Fixed) || isOwnName ||
            !ValuePlace::canAsk(candidate))
            continue;
        m_fields.push_back(candidate);
        m_field->addItem(labelOf(candidate));
    }
    m_field->setObjectName(QStringLiteral("massEditField"));
    m_value->setObjectName(QStringLiteral("massEditValue"));
    m_value->setToolTip(tr("Nothing empties the field"));
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
    m_value->setField(field());
    m_value->editor().setAccessibleName(tr("New value"));
    m_problem->clear();
}

void MassEdit::take()
{
    const FieldEditor &editor = m_value->editor();
    const auto value = editor.value();
    const QString problem =
        value ? FieldEditor::problemOf(editor.typed()) : value.error().translated();
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        return;
    }
    emit chosen(field(), *value);
    accept();
}

} // namespace kartoteka
